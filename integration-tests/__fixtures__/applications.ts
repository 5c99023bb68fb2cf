import {
  createAdmin,
  createCompanies,
  createPeople,
  createProducts,
  openStore,
} from "@medusa-b2b/testing/fixtures"
import {
  eventually,
  type SentMail,
  sentMails,
} from "@medusa-b2b/testing/outcomes"
import { asAdmin, asVisitor, succeed } from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An application as staff see it; what tests use. */
export type Application = Record<string, unknown> & {
  id: string
  revision: number
  status: string
}

export const APPLICATIONS = "/store/company-applications"

export const address = {
  address_1: "Storgatan 1",
  postal_code: "111 22",
  city: "Stockholm",
  country_code: "se",
}

/** What an unknown firm says about itself. */
export const firm = {
  company_name: "Elfirma Ek AB",
  country_code: "se",
  organization_number: "5560360793",
  vat_id: "se 556036079301",
  first_name: "Anna",
  last_name: "Ek",
  email: "Anna@elfirma-ek.example",
  phone: "08-123 45",
  language: "sv",
  billing_address: address,
  delivery_address: { ...address, address_1: "Lagergatan 2" },
  wanted_terms: "30 dagar netto",
  message: "Vi bygger i Solna.",
  fields: { trade: "electrical", employees: 12 },
}

/** A store with five companies and their people. */
export const applicationStore = async (app: TestApp) => {
  const store = await openStore(app)
  const admin = await createAdmin(app)
  await createProducts(store)
  const companies = await createCompanies(store, admin)
  const { people } = await createPeople(store, admin, companies)
  return { store, admin, companies, people }
}

type Given = Awaited<ReturnType<typeof applicationStore>>

/** What applicants and staff do in the tests of applications. */
export const applicationActs = (app: TestApp, given: Given) => {
  const visitor = () => asVisitor(given.store)
  const staff = () => asAdmin(given.store, given.admin.token)

  const queue = async (query: Record<string, unknown> = {}) =>
    (
      await succeed(
        staff().get<{ company_applications: Application[] }>(
          "/admin/company-applications",
          { query }
        )
      )
    ).company_applications

  return {
    visitor,
    staff,
    queue,
    /** One application as its page shows it. */
    detail: async (id: string): Promise<Application> =>
      (
        await succeed(
          staff().get<{ company_application: Application }>(
            `/admin/company-applications/${id}`
          )
        )
      ).company_application,
    /** The firm applies, with some things otherwise. */
    apply: async (changes: object = {}): Promise<Application> => {
      await succeed(visitor().post(APPLICATIONS, { ...firm, ...changes }))
      const [newest] = await queue({ order: "-created_at" })
      return newest
    },
    /** Staff decide. */
    act: (id: string, what: string, body: object = {}) =>
      staff().post<{ message: string; company_application: Application }>(
        `/admin/company-applications/${id}/${what}`,
        body
      ),
    /** The one mail of a kind to somebody. */
    mailTo: (to: string, template: string): Promise<SentMail> =>
      eventually(async () => {
        const found = (await sentMails(to)).filter(
          (mail) => mail.template === template
        )
        expect(found).toHaveLength(1)
        return found[0]
      }),
    /** Direct sight of the tables. */
    rows: (table: string) =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)(table),
    count: async (table: string): Promise<number> => {
      const knex = app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const [{ count }] = await knex(table).whereNull("deleted_at").count()
      return Number(count)
    },
  }
}

/** The secret of the link in a mail. */
export const tokenIn = (text: string): string =>
  /\/shop\/application#token=([\w-]+)/.exec(text)?.[1] ?? ""
