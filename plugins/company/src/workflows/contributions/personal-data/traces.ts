import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const knexOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** The state of finished workflows that names somebody goes; core has no method for it. */
const forgetRuns = async (
  text: string,
  container: MedusaContainer
): Promise<void> => {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`
  await knexOf(container).raw(
    `delete from workflow_execution
     where state in ('done', 'reverted', 'failed')
       and (context::text ilike ? or execution::text ilike ?)`,
    [pattern, pattern]
  )
}

/** Messages that core has sent to a person; core has no method for it. */
definePersonalData({
  name: "messages",
  by: "company",
  is_trace: true,
  known_by: "email",
  collect: async ({ email }, container) =>
    knexOf(container)("notification")
      .whereRaw('lower("to") = lower(?)', [email])
      .select("id", "template", "channel", "created_at"),
  erase: async ({ email, alias }, container) => {
    await knexOf(container)("notification")
      .whereRaw('lower("to") = lower(?)', [email])
      .update({
        to: alias,
        data: null,
        provider_data: null,
        idempotency_key: null,
      })
    await forgetRuns(email, container)
  },
})

/** What finished workflows remember of a customer. */
definePersonalData({
  name: "workflow_runs",
  by: "company",
  known_by: "customer",
  collect: async () => null,
  erase: ({ customer_id }, container) => forgetRuns(customer_id, container),
})
