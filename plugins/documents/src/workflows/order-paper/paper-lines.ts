import { MathBN } from "@medusajs/framework/utils"
import type {
  Decimal,
  PaperFreight,
  PaperLine,
  PaperTax,
} from "../../domain/order-paper/order-paper"
import type { OrderItem, OrderShipping, OrderTaxLine } from "./order-fields"

/** The exact amount where Medusa gives it, else its number. */
export const decimal = (
  raw: { value: string | number } | null | undefined,
  value: number | null | undefined
): Decimal => MathBN.convert(raw?.value ?? value ?? 0).toFixed()

const taxOf = (line: OrderTaxLine): PaperTax => ({
  rate: decimal(null, line.rate),
  code: line.code,
  name: line.description,
  ground: line.data?.ground ?? null,
  amount: decimal(line.raw_total, line.total),
})

const netOf = (
  row: Pick<
    OrderItem,
    "subtotal" | "raw_subtotal" | "discount_subtotal" | "raw_discount_subtotal"
  >
): { discount: Decimal; net: Decimal } => {
  const discount = decimal(row.raw_discount_subtotal, row.discount_subtotal)
  const before = decimal(row.raw_subtotal, row.subtotal)
  return { discount, net: MathBN.sub(before, discount).toFixed() }
}

/** Medusa keeps a price with tax where the region says so; papers for companies show it without. */
const netUnitPrice = (item: OrderItem): Decimal => {
  const quantity = decimal(item.raw_quantity, item.quantity)
  return item.is_tax_inclusive && Number(quantity)
    ? MathBN.div(decimal(item.raw_subtotal, item.subtotal), quantity).toFixed()
    : decimal(item.raw_unit_price, item.unit_price)
}

/** A row of the order as it stands on papers. */
export const paperLine = (item: OrderItem): PaperLine => ({
  sku: item.variant_sku,
  title: item.product_title ?? item.title,
  subtitle: item.variant_title ?? item.subtitle,
  quantity: decimal(item.raw_quantity, item.quantity),
  unit_price: netUnitPrice(item),
  ...netOf(item),
  taxes: (item.tax_lines ?? []).map(taxOf),
})

/** Freight as it stands on papers. */
export const paperFreight = (method: OrderShipping): PaperFreight => ({
  title: method.name,
  net: netOf(method).net,
  taxes: (method.tax_lines ?? []).map(taxOf),
})
