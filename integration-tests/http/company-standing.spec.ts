import { join } from "node:path"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import {
  createCart,
  type Cart,
  type Company,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, type Caller } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { companyStore } from "../__fixtures__/company-store"
import { ATTEMPTS, takeInHand } from "../__fixtures__/standing-acts"

type Act = keyof typeof ATTEMPTS

const ALLOWED = {
  pending: ["log_in"],
  active: Object.keys(ATTEMPTS),
  suspended: ["log_in", "see_prices", "pay", "return"],
  closed: [],
} as Record<string, Act[]>

const PLACES = ["stockholm", "group"] as const

const CASES = Object.keys(ALLOWED).flatMap((status) =>
  PLACES.map((place) => ({ status, place }))
)

const setScene = async (app: TestApp) => {
  const given = await companyStore(app)
  const { store, people, articles } = given
  const buyer = asBuyer(store, people.admin.token)
  return {
    ...given,
    buyer,
    inHand: await takeInHand(store, buyer, articles["SKRUV-100"]),
  }
}

storeTest({
  name: "company standing",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: setScene,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const change = (company: Company, what: string, body: object = {}) =>
      staff().post<{ message?: string; company?: { status: string } }>(
        `/admin/companies/${company.id}/${what}`,
        body
      )
    /** By the database, as no change leads back to pending. */
    const setStatus = (company: Company, status: string) =>
      app.container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateCompanies({ id: company.id, status } as never)
    const countOrders = async () =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length
    const linesOf = async ({ id }: Pick<Cart, "id">) =>
      app.container.resolve(Modules.CART).listLineItems({ cart_id: id })
    const refusal = (status: string) =>
      expect.stringMatching(`^Nordbygg Stockholm AB is ${status}: `)

    it.each(CASES)(
      "allows a running session what $status allows, where the $place has it",
      async ({ status, place }) => {
        await setStatus(given.companies[place], status)

        const answers = {} as Record<string, unknown>
        const expected = {} as Record<string, unknown>
        for (const [act, attempt] of Object.entries(ATTEMPTS)) {
          const answer = await attempt(given.buyer, given, given.inHand)
          const allowed = ALLOWED[status].includes(act)
          answers[act] =
            answer.status === 403 ? answer.data.message : "not refused"
          expected[act] = allowed ? "not refused" : refusal(status)
          // Until invitations are there, they are merely not found.
          expect([200, 201, 403, 404]).toContain(answer.status)
        }

        expect(answers).toEqual(expected)
        expect(await countOrders()).toBe(status === "active" ? 2 : 1)
        expect(await linesOf(given.inHand.cart)).toHaveLength(
          status === "active" ? 2 : 1
        )
      }
    )

    it.each(["pending", "suspended", "closed"])(
      "guards the door itself, whoever completes the cart, when it is %s",
      async (status) => {
        await setStatus(given.companies.group, status)
        const completed = completeCartWorkflow(app.container).run({
          input: { id: given.inHand.ready.id },
        })
        await expect(completed).rejects.toMatchObject({
          violations: [{ code: `company.${status}` }],
        })
        expect(await countOrders()).toBe(1)
      }
    )

    describe("a person of two companies", () => {
      const token = () => given.people.inBoth.token
      const fill = (buyer: Caller) =>
        createCart(given.store, buyer, [
          { article: given.articles["SKRUV-100"], quantity: 1 },
        ])

      it.each(["pending", "suspended", "closed"])(
        "goes on with the other one when one is %s",
        async (status) => {
          await setStatus(given.companies.stockholm, status)
          const { stockholm, sydel } = given.companies
          const there = asBuyer(given.store, token(), stockholm.id)
          const elsewhere = asBuyer(given.store, token(), sydel.id)

          await expect(fill(there)).rejects.toThrow(
            `Nordbygg Stockholm AB is ${status}`
          )
          expect(await linesOf(await fill(elsewhere))).toHaveLength(1)
        }
      )

      it("is not offered the closed one, and acts for the other by itself", async () => {
        const { stockholm, sydel } = given.companies
        await change(stockholm, "close", { reason: "Konkurs" })
        const { data } = await asBuyer(given.store, token()).get("/store/buyer")
        expect(data).toMatchObject({
          buyer: {
            company: { id: sydel.id },
            companies: [{ id: sydel.id }],
            closed_companies: [{ id: stockholm.id, name: stockholm.name }],
          },
        })
      })
    })

    it("tells a person whose only company is closed", async () => {
      await change(given.companies.sydel, "close")
      const buyer = asBuyer(given.store, given.people.sydelBuyer.token)

      expect((await buyer.get("/store/buyer")).data).toMatchObject({
        buyer: {
          company: null,
          companies: [],
          closed_companies: [{ name: "Sydel Installation AB" }],
        },
      })
      expect((await buyer.get("/store/regions")).status).toBe(200)
      const refused = await buyer.get("/store/products")
      expect([refused.status, refused.data.message]).toEqual([
        403,
        "Sydel Installation AB is closed: nobody can log in for it",
      ])
    })

    describe("staff", () => {
      it("approve, suspend, activate, close and reopen, with a reason", async () => {
        const { data } = await staff().post<{ company: Company }>(
          "/admin/companies",
          { name: "Ny AB", kind: "legal_entity", status: "pending" }
        )
        const ny = data.company
        for (const [what, status] of [
          ["approve", "active"],
          ["suspend", "suspended"],
          ["activate", "active"],
          ["close", "closed"],
          ["reopen", "active"],
        ]) {
          const changed = await change(ny, what, { reason: `${what} it` })
          expect(changed.data).toMatchObject({
            company: { status, status_reason: `${what} it` },
          })
        }
      })

      it("do not suspend what is closed, nor close by suspending", async () => {
        const { sydel } = given.companies
        await change(sydel, "close")
        for (const what of ["approve", "suspend", "activate"]) {
          const refused = await change(sydel, what)
          expect([refused.status, refused.data.message]).toEqual([
            400,
            `${what}: not possible for Sydel Installation AB (${sydel.id}), which is closed`,
          ])
        }
        const { data } = await staff().get(`/admin/companies/${sydel.id}`)
        expect(data).toMatchObject({ company: { status: "closed" } })
      })
    })
  },
})
