import {
  cartPrices,
  cataloguePrices,
  inCarts,
  inCatalogue,
  wholesaleStore,
  type Article,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Answer,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"

type Contract = {
  id: string
  number: string
  status: string
  price_list_id: string
  parties: { id: string; company: { name: string } }[]
}
storeTest({
  name: "contracts",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const screw = (): Article => given.articles["SKRUV-100"]
    const path = (rest = "") => `/admin/contracts/${given.contract.id}${rest}`
    const amountsNow = async () =>
      (
        await succeed(
          staff().get<{ prices: { amount: number }[] }>(path("/prices"))
        )
      ).prices.map(({ amount }) => amount)
    const listOf = async (id: string) =>
      app.container
        .resolve(Modules.PRICING)
        .retrievePriceList(id, { relations: ["price_list_rules"] })
    const message = ({ data }: Answer<unknown>): string =>
      (data as { message: string }).message

    describe("a contract", () => {
      it("starts as a draft with a price list of its own that is closed to all others", async () => {
        const { contract } = await succeed(
          staff().post<{ contract: Contract }>("/admin/contracts", {
            number: "R-1",
            name: "Ramavtal",
            currency_code: "SEK",
            ends_at: "2030-01-01T00:00:00Z",
          })
        )
        expect(contract).toMatchObject({
          number: "R-1",
          status: "draft",
          currency_code: "sek",
          starts_at: null,
          ends_at: "2030-01-01T00:00:00.000Z",
          parties: [],
        })
        expect(await listOf(contract.price_list_id)).toMatchObject({
          title: "R-1 · Ramavtal",
          type: "override",
          status: "draft",
          rules_count: 1,
          price_list_rules: [
            { attribute: "contract_id", value: [contract.id] },
          ],
        })
      })

      it("is active together with its price list, whose dates follow", async () => {
        const statuses = []
        for (const action of ["suspend", "activate", "terminate"]) {
          const { contract } = await succeed(
            staff().post<{ contract: Contract }>(path(`/${action}`))
          )
          const list = await listOf(contract.price_list_id)
          statuses.push([contract.status, list.status])
          if (action === "activate") {
            await succeed(
              staff().post(path(), {
                name: "Nytt namn",
                starts_at: "2021-01-01T00:00:00Z",
                ends_at: "2031-01-01T00:00:00Z",
              })
            )
            const changed = await listOf(contract.price_list_id)
            expect(changed.title).toBe("NB-2026 · Nytt namn")
            expect([
              new Date(changed.starts_at as string).toISOString(),
              new Date(changed.ends_at as string).toISOString(),
            ]).toEqual(["2021-01-01T00:00:00.000Z", "2031-01-01T00:00:00.000Z"])
            await succeed(
              staff().post(path(), { starts_at: null, ends_at: null })
            )
            expect(await listOf(contract.price_list_id)).toMatchObject({
              starts_at: null,
              ends_at: null,
              rules_count: 1,
            })
          }
        }
        expect(statuses).toEqual([
          ["suspended", "draft"],
          ["active", "active"],
          ["terminated", "draft"],
        ])
      })

      it("leaves in the activity log who changed it, and to the company's admins that it holds for them", async () => {
        type Log = {
          activities: { action: string; actor: object; after: object | null }[]
        }
        await succeed(staff().post(path(), { name: "Nytt namn" }))
        const { prices } = await succeed(
          staff().get<{ prices: { id: string }[] }>(path("/prices"))
        )
        await succeed(
          staff().post(path("/prices/batch"), { delete: [prices[0].id] })
        )
        await succeed(
          staff().post(path("/parties"), {
            company_id: given.companies.sydel.id,
          })
        )
        await succeed(staff().post(path("/suspend")))

        const { activities } = await succeed(
          staff().get<Log>("/admin/company-activity", {
            query: { subject_id: given.contract.id, limit: 4 },
          })
        )
        expect(activities).toEqual(
          [
            ["contract.suspended", { status: "suspended" }],
            ["contract.party_added", { include_descendants: true }],
            ["contract.prices_changed", { created: 0, updated: 0, deleted: 1 }],
            ["contract.updated", { name: "Nytt namn" }],
          ].map(([action, after]) =>
            expect.objectContaining({
              action,
              after,
              actor: expect.objectContaining({
                kind: "staff",
                id: given.admin.id,
              }),
            })
          )
        )

        const seen = await succeed(
          asBuyer(given.store, given.people.sydelAdmin.token).get<Log>(
            `/store/companies/${given.companies.sydel.id}/activity`
          )
        )
        expect(
          seen.activities
            .map(({ action }) => action)
            .filter((action) => action.startsWith("contract."))
        ).toEqual(["contract.party_added"])
      })

      it("once terminated can no longer be changed in any way", async () => {
        await succeed(staff().post(path("/terminate")))
        const before = await amountsNow()
        const answers = [
          await staff().post(path(), { name: "Nytt" }),
          await staff().post(path("/activate")),
          await staff().post(path("/parties"), {
            company_id: given.companies.sydel.id,
          }),
          await staff().post(path("/prices/batch"), {
            create: [{ variant_id: screw().variant_id, amount: 1 }],
          }),
          await staff().delete(path()),
        ]
        expect(answers.map(({ status }) => status)).toEqual([
          400, 400, 400, 400, 400,
        ])
        expect(message(answers[0])).toContain("NB-2026 is terminated")
        expect(await amountsNow()).toEqual(before)
      })

      it("can be deleted as a draft, with its list, and only then", async () => {
        const { contract } = await succeed(
          staff().post<{ contract: Contract }>("/admin/contracts", {
            number: "R-2",
            name: "Utkast",
            currency_code: "sek",
          })
        )
        await succeed(staff().delete(`/admin/contracts/${contract.id}`))
        expect(
          (await staff().get(`/admin/contracts/${contract.id}`)).status
        ).toBe(404)
        await expect(listOf(contract.price_list_id)).rejects.toThrow()

        const refused = await staff().delete(path())
        expect([refused.status, message(refused)]).toEqual([
          400,
          "The contract NB-2026 is active: only a draft can be deleted, terminate it instead",
        ])
      })

      it("is found by number, name, status and company", async () => {
        const found = async (query: Record<string, unknown>) =>
          (
            await succeed(
              staff().get<{ contracts: Contract[]; count: number }>(
                "/admin/contracts",
                { query }
              )
            )
          ).contracts.map(({ number }) => number)
        expect(await found({ q: "nb-20" })).toEqual(["NB-2026"])
        expect(await found({ status: "draft" })).toEqual([])
        expect(await found({ company_id: given.companies.group.id })).toEqual([
          "NB-2026",
        ])
        expect(await found({ company_id: given.companies.sydel.id })).toEqual(
          []
        )
      })

      it.each<[string, Record<string, unknown>, string]>([
        ["without a number", { number: " " }, "number"],
        ["with a long name", { name: "x".repeat(256) }, "name"],
        ["in no currency", { currency_code: "kronor" }, "currency_code"],
        ["with a date that is none", { starts_at: "today" }, "starts_at"],
        ["with what it does not know", { price_list_id: "p" }, "price_list_id"],
        [
          "that ends before it starts",
          {
            starts_at: "2026-02-01T00:00:00Z",
            ends_at: "2026-01-01T00:00:00Z",
          },
          "ends_at",
        ],
      ])("is refused %s", async (_, wrong, field) => {
        const answer = await staff().post("/admin/contracts", {
          number: "R-3",
          name: "Ramavtal",
          currency_code: "sek",
          ...wrong,
        })
        expect(answer.status).toBe(400)
        expect(message(answer)).toContain(field)
        const { count } = await succeed(
          staff().get<{ count: number }>("/admin/contracts")
        )
        expect(count).toBe(1)
      })

      it("is refused with a number that another one has", async () => {
        const answer = await staff().post("/admin/contracts", {
          number: "NB-2026",
          name: "Igen",
          currency_code: "sek",
        })
        expect([answer.status, message(answer)]).toEqual([
          422,
          "There is already a contract with the number NB-2026",
        ])
      })

      it("pages in bounds", async () => {
        for (const limit of [0, 201, "many"]) {
          const { status } = await staff().get("/admin/contracts", {
            query: { limit },
          })
          expect(status).toBe(400)
        }
      })

      it("is nobody's business without log-in", async () => {
        for (const each of ["/admin/contracts", path(), path("/prices")]) {
          expect((await asVisitor(given.store).get(each)).status).toBe(401)
        }
      })
    })

    describe("its parties", () => {
      it("are listed by name, added once, and removed", async () => {
        const add = () =>
          staff().post<{ party: { id: string } }>(path("/parties"), {
            company_id: given.companies.sydel.id,
            reference: "Vårt 4711",
          })
        const { party } = await succeed(add())
        expect(party).toMatchObject({
          include_descendants: true,
          reference: "Vårt 4711",
          company: { name: "Sydel Installation AB" },
        })
        expect((await add()).status).toBe(422)

        const { parties } = await succeed(
          staff().get<{ parties: { company: { name: string } }[] }>(
            path("/parties")
          )
        )
        expect(parties.map(({ company }) => company.name).sort()).toEqual([
          "Nordbygg Gruppen",
          "Sydel Installation AB",
        ])

        const sydel = asBuyer(given.store, given.people.sydelBuyer.token)
        const asked = {
          store: given.store,
          buyer: sydel,
          article: screw(),
          region: given.store.sweden,
        }
        expect(await cataloguePrices(asked)).toEqual(inCatalogue(80))
        await succeed(staff().delete(path(`/parties/${party.id}`)))
        expect(await cataloguePrices(asked)).toEqual(inCatalogue(100))
        expect(await cartPrices(asked)).toEqual(inCarts({ two: 100, ten: 100 }))
        expect(
          (await staff().delete(path(`/parties/${party.id}`))).status
        ).toBe(404)
      })

      it("have to be companies", async () => {
        const answer = await staff().post(path("/parties"), {
          company_id: "comp_none",
        })
        expect(answer.status).toBe(404)
      })

      it("show at the company, own and inherited, nearest first", async () => {
        const { contract } = await succeed(
          staff().post<{ contract: Contract }>("/admin/contracts", {
            number: "A-OWN",
            name: "Solnas eget",
            currency_code: "sek",
          })
        )
        await succeed(
          staff().post(`/admin/contracts/${contract.id}/parties`, {
            company_id: given.companies.solna.id,
          })
        )
        const { contracts } = await succeed(
          staff().get<{ contracts: unknown[] }>(
            `/admin/companies/${given.companies.solna.id}/contracts`
          )
        )
        expect(contracts).toEqual([
          expect.objectContaining({
            number: "A-OWN",
            distance: 0,
            in_force: false,
            through_company_id: given.companies.solna.id,
          }),
          expect.objectContaining({
            number: "NB-2026",
            distance: 2,
            in_force: true,
            through_company_id: given.companies.group.id,
          }),
        ])
        expect(
          (await staff().get("/admin/companies/comp_none/contracts")).status
        ).toBe(404)
      })
    })
  },
})
