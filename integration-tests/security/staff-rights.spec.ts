import {
  addMember,
  createCompany,
  createPerson,
  openStore,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, type Caller } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import {
  ContainerRegistrationKeys,
  FeatureFlag,
} from "@medusajs/framework/utils"
import { createStaff } from "../__fixtures__/staff-with-roles"
import { ourRoutes } from "./bounds/our-routes"

// Which modules there are is settled when the configuration is read, before
// the suite's environment is in force.
FeatureFlag.setFlag("rbac", true)

const NUMBER = "850101-1236"
const VAT_ID = "SE850101123601"

const setScene = async (app: TestApp) => {
  const store = await openStore(app)
  const boss = await createStaff(app, "Bodil", "all")
  const nobody = await createStaff(app, "Nils", ["region:read"])
  const seller = await createStaff(app, "Sanna", [
    "company:read",
    "company_member:read",
    "company_activity:read",
    "company_application:read",
    "mail:read",
  ])
  const credit = await createStaff(app, "Klara", [
    "company:read",
    "company:approve",
    "company:suspend",
    "company_member:read",
    "company_activity:read",
    "company_application:read",
    "company_personal_data:read",
    "mail:read",
  ])
  const reader = await createStaff(app, "Ragnar", [
    "company:read",
    "company_member:read",
    "company_activity:read",
    "company_personal_data:read",
    "contract:read",
    "product:read",
  ])
  const trader = await createCompany(store, boss, {
    name: "Evas El",
    kind: "legal_entity",
    status: "pending",
    organization_number: NUMBER,
    vat_id: VAT_ID,
  })
  await addMember(store, boss, {
    company: trader,
    person: await createPerson(store, {
      email: "eva@evas.test",
      first_name: "Eva",
    }),
    role: "admin",
  })
  const as = ({ token }: { token: string }) => asAdmin(store, token)
  return {
    trader,
    boss: as(boss),
    nobody: as(nobody),
    reader: as(reader),
    seller: as(seller),
    credit: as(credit),
  }
}

storeTest({
  name: "staff rights",
  env: { MEDUSA_FF_RBAC: "true" },
  fixtures: setScene,
  suite: ({ app, given }) => {
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const path = () => `/admin/companies/${given.trader.id}`
    const status = async (caller: Caller, what: string) =>
      (await caller.post(`${path()}/${what}`, {})).status
    const own = async () =>
      (await given.boss.get<{ company: { status: string } }>(path())).data
        .company.status

    /** The admin routes of the plugins that do not answer 403. */
    const openTo = async (caller: Caller, routes: string[]) => {
      const open: string[] = []
      for (const route of routes) {
        const [method, address] = route.split(" ")
        const at = address.replace(/:\w+/g, given.trader.id)
        const answer = await (method === "GET"
          ? caller.get(at)
          : method === "DELETE"
            ? caller.delete(at)
            : caller.post(at))
        if (answer.status !== 403) {
          open.push(`${route}: ${answer.status}`)
        }
      }
      return open
    }
    const routes = ourRoutes().filter((route) => route.includes(" /admin/"))

    it("are asked for by every admin route of the plugins", async () => {
      expect(routes.length).toBeGreaterThan(30)
      expect(await openTo(given.nobody, routes)).toEqual([])
    })

    it("to look are not rights to change anything", async () => {
      const writes = routes.filter((route) => !route.startsWith("GET "))
      expect(await openTo(given.reader, writes)).toEqual([])
      expect((await given.reader.get(path())).status).toBe(200)
    })

    it("to approve, suspend and close are each their own", async () => {
      for (const what of ["approve", "suspend", "close"]) {
        expect(await status(given.seller, what)).toBe(403)
      }
      expect(await own()).toBe("pending")

      expect(await status(given.credit, "approve")).toBe(200)
      expect(await status(given.credit, "suspend")).toBe(200)
      expect(await status(given.credit, "close")).toBe(403)
      expect(await own()).toBe("suspended")
      expect(await status(given.boss, "close")).toBe(200)
      expect(await own()).toBe("closed")
    })

    it("let only some see a sole trader's number and members' addresses", async () => {
      const numbers = async (caller: Caller) =>
        (await caller.get<{ company: object }>(path())).data.company
      const members = async (caller: Caller) =>
        (await caller.get<{ members: object[] }>(`${path()}/members`)).data
          .members

      expect(await numbers(given.credit)).toMatchObject({
        organization_number: NUMBER,
        vat_id: VAT_ID,
      })
      expect(await members(given.credit)).toMatchObject([
        { customer: { email: "eva@evas.test" } },
      ])
      expect(await numbers(given.seller)).toMatchObject({
        name: "Evas El",
        organization_number: "850101-****",
        vat_id: "SE850101****01",
      })
      expect(await members(given.seller)).toMatchObject([
        { customer: { email: "e***@evas.test" } },
      ])
      const log = await given.seller.get("/admin/company-activity")
      expect(log.status).toBe(200)
      expect(JSON.stringify(log.data)).not.toContain("eva@evas.test")
      const file = await given.seller.get("/admin/company-activity/export")
      expect(file.status).toBe(403)
    })

    it("let nobody find by searching or sorting what is masked for them", async () => {
      await app.container
        .resolve<{ submit: (data: object, most: number) => Promise<unknown> }>(
          "company_application"
        )
        .submit(
          {
            company_name: "Ekströms Rör",
            country_code: "se",
            organization_number: "640823-3234",
            vat_id: "SE640823323401",
            first_name: "Ebba",
            last_name: "Ekström",
            email: "ebba@ekroer.test",
            phone: "070-1112233",
            language: "sv",
            billing_address: {},
            fields: {},
          },
          3
        )
      const LISTS = {
        "/admin/companies": {
          open: ["evas"],
          personal: ["850101", "1236", "SE85010112"],
        },
        "/admin/company-applications": {
          open: ["ekströms"],
          personal: ["640823", "SE6408233", "ebba", "ekroer"],
        },
        "/admin/company-activity": {
          open: ["Eva", "company.created"],
          personal: ["eva@", "evas.test"],
        },
      }
      const found = async (caller: Caller, list: string, q: string) => {
        const { status, data } = await caller.get<{ count: number }>(list, {
          query: { q },
        })
        return { status, found: data.count > 0 }
      }
      for (const [list, { open, personal }] of Object.entries(LISTS)) {
        for (const q of [...open, ...personal]) {
          const mine = await found(given.credit, list, q)
          expect({ list, q, ...mine }).toEqual({
            ...{ list, q },
            ...{ status: 200, found: true },
          })
          const theirs = await found(given.seller, list, q)
          expect({ list, q, ...theirs }).toEqual({
            ...{ list, q },
            ...{ status: 200, found: open.includes(q) },
          })
        }
        expect(await found(given.seller, list, "%_%")).toMatchObject({
          found: false,
        })
      }
      for (const [list, order] of [
        ["/admin/companies", "organization_number"],
        ["/admin/companies", "-vat_id"],
        ["/admin/company-applications", "-email"],
        [`${path()}/members`, "customer.email"],
        [`${path()}/invitations`, "email"],
        ["/admin/mails", "-recipient"],
      ]) {
        const sorted = await given.seller.get(list, { query: { order } })
        expect([list, order, sorted.status]).toEqual([list, order, 403])
      }
      for (const [list, order] of [
        ["/admin/companies", "-name"],
        ["/admin/company-applications", "created_at"],
        ["/admin/mails", "-created_at"],
      ]) {
        const sorted = await given.seller.get(list, { query: { order } })
        expect([list, order, sorted.status]).toEqual([list, order, 200])
      }
    })

    it("let only some see to whom mails went, or search for it", async () => {
      await app.container
        .resolve<{ queue: (mail: object) => Promise<string[]> }>(
          "outgoing_mail"
        )
        .queue({
          kind: "company.invitation",
          subject_id: "cinv_1",
          company_id: given.trader.id,
          member_id: null,
          key: "company.invitation:cinv_1",
          default_language: "sv",
          recipients: [
            {
              email: "sven@evas.test",
              name: null,
              language: "sv",
              because: { reason: "named", company_id: given.trader.id },
            },
          ],
        })
      await knex()("outgoing_mail").update({
        status: "queued",
        last_error: "550 5.1.1 <sven@evas.test>: no such user",
        subject: "Du är inbjuden att handla för Evas El",
        next_attempt_at: new Date("2040-01-01"),
      })
      type Mails = { mails: { id: string }[] }
      const mails = async (caller: Caller, query: object = {}) =>
        caller.get<Mails>("/admin/mails", { query: { ...query } })

      const seen = (await mails(given.credit)).data.mails
      expect(seen).toMatchObject([
        {
          recipient: "sven@evas.test",
          last_error: "550 5.1.1 <sven@evas.test>: no such user",
        },
      ])
      const hidden = await mails(given.seller)
      expect(hidden.data.mails).toMatchObject([
        {
          id: seen[0].id,
          recipient: "s***@evas.test",
          last_error: "550 5.1.1 <s***@evas.test>: no such user",
          status: "queued",
        },
      ])
      const one = await given.seller.get(`/admin/mails/${seen[0].id}`)
      expect(one.status).toBe(200)
      expect(JSON.stringify([hidden.data, one.data])).not.toContain("sven@")

      // Nor by asking whether there is one.
      for (const query of [{ recipient: "sven@evas.test" }, { q: "sven" }]) {
        expect((await mails(given.credit, query)).data.mails).toHaveLength(1)
      }
      const refused = await mails(given.seller, { recipient: "sven@evas.test" })
      expect({ status: refused.status, ...refused.data }).toMatchObject({
        status: 403,
        type: "forbidden",
      })
      const found = async (q: string) =>
        (await mails(given.seller, { q })).data.mails.length
      expect(await found("sven")).toBe(0)
      expect(await found("%")).toBe(0)
      expect(await found("evas el")).toBe(1)
    })
  },
})
