import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { neutralEmail } from "../../personal-data/neutral"

/**
 * What core notes of a person on the way: messages that were sent to them, and
 * the state of finished workflows. Core has no method for either.
 */
definePersonalData({
  name: "messages",
  by: "company",
  collect: async ({ email }, container) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return knex("notification")
      .where({ to: email })
      .select("id", "template", "channel", "created_at")
  },
  erase: async ({ email, customer_id }, container) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex("notification")
      .where({ to: email })
      .update({
        to: neutralEmail(customer_id),
        data: null,
        provider_data: null,
        idempotency_key: null,
      })
    await knex.raw(
      `delete from workflow_execution
       where state in ('done', 'reverted', 'failed')
         and (context::text like ? or execution::text like ?)`,
      [`%${customer_id}%`, `%${customer_id}%`]
    )
  },
})
