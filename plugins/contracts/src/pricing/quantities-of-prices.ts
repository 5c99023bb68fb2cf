import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { QuantityRange } from "../domain/quantity-range"
import { type CompanyPricing, CONTRACT_ATTRIBUTE } from "./context"
import { LISTS_IN_QUESTION } from "./lists-in-question"

const RANGES = `
  with list as (${LISTS_IN_QUESTION})
  select price.min_quantity::int, price.max_quantity::int from price
  where price.price_set_id = any(?) and price.currency_code = ? and price.deleted_at is null
    and price.price_list_id is null
  union
  select price.min_quantity::int, price.max_quantity::int from price
  where price.price_set_id = any(?) and price.currency_code = ? and price.deleted_at is null
    and price.price_list_id = any(array(select id from list))
  union
  select promise.min_quantity, promise.max_quantity
  from product_variant_price_set link
  join price_promise promise on promise.variant_id = link.variant_id
  where link.price_set_id = any(?) and link.deleted_at is null
    and promise.company_id = ? and promise.currency_code = ? and promise.deleted_at is null`

/**
 * From and to which quantities any price of these price sets holds that a
 * company may get: list prices, its contracts', campaigns', promises.
 */
export const loadQuantityRanges = async (
  container: MedusaContainer,
  priceSetIds: string[],
  { company_id, contracts }: CompanyPricing,
  currencyCode: string
): Promise<QuantityRange[]> => {
  const lists = contracts.map(({ price_list_id }) => price_list_id)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: QuantityRange[] }>(RANGES, [
      lists,
      CONTRACT_ATTRIBUTE,
      priceSetIds,
      currencyCode,
      priceSetIds,
      currencyCode,
      priceSetIds,
      company_id,
      currencyCode,
    ])
  return rows
}
