import type { WholesaleStore } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asVisitor, succeed } from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firm } from "./applications"

/** What people leave behind in the database, and where it stands. */
export const traces = (
  app: TestApp,
  given: WholesaleStore,
  waitForWorkflows: () => Promise<unknown>
) => {
  const staff = () => asAdmin(given.store, given.admin.token)
  const knex = () =>
    app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

  /** The tables in which one of the texts stands, in whatever column. */
  const tablesWith = async (texts: string[]): Promise<string[]> => {
    const { rows } = await knex().raw<{ rows: { name: string }[] }>(
      `select table_name as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'`
    )
    const found: string[] = []
    for (const { name } of rows) {
      const hits = await knex()
        .select(knex().raw("1"))
        .from(`${name} as t`)
        .where((query) =>
          texts.forEach((text) =>
            query.orWhereRaw("t::text ilike ?", [`%${text}%`])
          )
        )
        .limit(1)
      found.push(...(hits.length ? [name] : []))
    }
    return found.sort()
  }

  /** The person applies for a firm, is asked back, and answers with other data. */
  const applied = async (email: string) => {
    const visitor = asVisitor(given.store)
    await succeed(
      visitor.post("/store/company-applications", {
        ...firm,
        company_name: "Minnet AB",
        email,
        last_name: "Glömskog",
        phone: "070-7654321",
        message: "Hälsar Glömskog",
      })
    )
    await waitForWorkflows()
    const [{ id }] = await knex()("company_application").select("id")
    await succeed(
      staff().post(`/admin/company-applications/${id}/ask-back`, {
        question: "Vem?",
      })
    )
    await app.container
      .resolve<{ transition: (input: object) => Promise<unknown> }>(
        "company_application"
      )
      .transition({
        id,
        action: "answer",
        text: "Glömska är jag",
        changes: { last_name: "Glömskog-Ny", message: "Glömska" },
      })
  }

  return { knex, tablesWith, applied }
}
