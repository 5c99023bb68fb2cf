import { factsOfOrder, notesOfLines } from "@medusa-b2b/kit/line-notes"
import { termsOfOrder } from "@medusa-b2b/kit/terms"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type {
  OrderPaper,
  PaperAddress,
} from "../../domain/order-paper/order-paper"
import { outbox } from "../mail/outbox"
import {
  orderCompany,
  type OrderCompany,
  orderReferences,
} from "./order-company"
import { ORDER_FIELDS, type OrderAddress, type OrderRow } from "./order-fields"
import { decimal, paperFreight, paperLine } from "./paper-lines"

const nameOf = (
  person:
    { first_name: string | null; last_name: string | null } | null | undefined
): string | null =>
  [person?.first_name, person?.last_name].filter(Boolean).join(" ") || null

const addressOf = (address: OrderAddress | null): PaperAddress | null =>
  address && {
    company: address.company,
    name: nameOf(address),
    lines: [address.address_1, address.address_2].filter(
      (line): line is string => Boolean(line)
    ),
    postal_code: address.postal_code,
    city: address.city,
    province: address.province,
    country_code: address.country_code?.toUpperCase() ?? null,
  }

const buyerOf = (
  order: OrderRow,
  company: OrderCompany | null
): OrderPaper["buyer"] => ({
  name:
    company?.name ??
    order.customer?.company_name ??
    nameOf(order.customer) ??
    order.email,
  legal_name:
    company && company.legal.name !== company.name ? company.legal.name : null,
  organization_number: company?.legal.organization_number ?? null,
  vat_id: company?.legal.vat_id ?? null,
  ordered_by: nameOf(order.customer) ?? order.email,
})

/**
 * Reads all that stands on the papers of an order.
 *
 * @throws MedusaError NOT_FOUND for an unknown order.
 */
export const loadOrderPaper = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderPaper> => {
  const [{ data }, company, references, payment_terms, options] =
    await Promise.all([
      container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ORDER_FIELDS,
        filters: { id: order_id },
      }),
      orderCompany(order_id, container),
      orderReferences(order_id, container),
      termsOfOrder(order_id, container),
      outbox(container).getOptions(),
    ])
  const order = data[0] as unknown as OrderRow | undefined
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id: ${order_id} was not found`
    )
  }
  const [notes, facts] = await Promise.all([
    notesOfLines(order_id, order.items, container),
    factsOfOrder(order_id, container),
  ])
  return {
    order_id,
    number: order.custom_display_id ?? String(order.display_id),
    ordered_at: new Date(order.created_at),
    is_cancelled: Boolean(order.canceled_at),
    time_zone: company?.time_zone ?? options.time_zone,
    currency_code: order.currency_code,
    buyer: buyerOf(order, company),
    bill_to: addressOf(order.billing_address),
    ship_to: addressOf(order.shipping_address),
    references,
    facts,
    payment_terms,
    lines: order.items.map((item) => ({
      ...paperLine(item),
      notes: notes.get(item.id) ?? [],
    })),
    freight: order.shipping_methods.map(paperFreight),
    gross_total: decimal(order.raw_total, order.total),
  }
}
