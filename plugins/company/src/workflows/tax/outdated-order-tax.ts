import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { outdatedTax } from "../../domain/tax/outdated-tax"
import { decideTax } from "../../domain/tax/tax-decision"
import { isTaxedByUs, shipToOf } from "./cart-tax"
import { orderTaxFacts } from "./order-tax"
import type { TaxedCart } from "./taxed-cart"

const FIELDS = [
  "id",
  "region.automatic_taxes",
  "shipping_address.country_code",
  "shipping_address.postal_code",
  "items.id",
  "items.tax_lines.*",
  "shipping_methods.id",
  "shipping_methods.tax_lines.*",
]

type TaxedOrder = Pick<
  TaxedCart,
  "id" | "region" | "shipping_address" | "items" | "shipping_methods"
>

/** Whether an order's lines bear another VAT than would be decided for all of them together. */
export const isOrderTaxOutdated = async (
  order_id: string,
  container: MedusaContainer
): Promise<boolean> => {
  const [{ data }, facts] = await Promise.all([
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } }),
    orderTaxFacts(order_id, [], container),
  ])
  const order = data[0] as unknown as TaxedOrder | undefined
  if (!order || !facts || !(await isTaxedByUs(order, container))) {
    return false
  }
  const decision = decideTax({ ...facts, ship_to: shipToOf(order) })
  return outdatedTax(order, decision, facts.language).length > 0
}
