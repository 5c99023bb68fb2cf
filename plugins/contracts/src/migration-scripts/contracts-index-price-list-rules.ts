import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Adds the index that core's migration meant to add: it has the condition the
 * wrong way round (`deleted_at IS NOT NULL`), so every price calculation reads
 * all rules once for each list. With 5,000 contracts that is a second a page.
 *
 * No migration of the module, because modules of plugins migrate before core's
 * on a fresh database. Safe to run again.
 */
export default async function contractsIndexPriceListRules({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      `create index if not exists "IDX_contracts_price_list_rule_list" on "price_list_rule" ("price_list_id") where deleted_at is null`
    )
}
