import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Adds an index that finds an article's price in a list: core has one by
 * article and one by list, so with a thousand contracts every price shown
 * means a thousand rows read. `askOnlyListsInQuestion` asks by it.
 *
 * No migration of the module, because modules of plugins migrate before core's
 * on a fresh database. Safe to run again.
 */
export default async function contractsIndexPricesByList({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      `create index if not exists "IDX_contracts_price_set_list" on "price" ("price_set_id", "price_list_id") where deleted_at is null`
    )
}
