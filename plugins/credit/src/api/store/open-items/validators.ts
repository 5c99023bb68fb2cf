import { z } from "@medusajs/framework/zod"
import { openItemFilters } from "../../open-item-filters"
import { currencyCode, date, id, page, pageParams } from "../../validators"

export const StoreGetOpenItemsParams = pageParams.extend({
  order: z.string().max(255).default("-issued_on"),
  company_id: id.optional(),
  ...openItemFilters,
})
export type StoreGetOpenItemsParams = z.infer<typeof StoreGetOpenItemsParams>

export const StoreGetStatementParams = z.strictObject({
  ...page,
  /** One of the companies below; all in reach when left out. */
  company_id: id.optional(),
  /** The most used one when left out. */
  currency_code: currencyCode.optional(),
  /** First calendar date; 90 days before the last one when left out. */
  from: date.optional(),
  /** Last calendar date; today when left out. */
  to: date.optional(),
})
export type StoreGetStatementParams = z.infer<typeof StoreGetStatementParams>
