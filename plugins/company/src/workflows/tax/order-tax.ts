import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TaxFacts } from "../../domain/tax/tax-facts"
import { orderBuyer } from "../order/order-buyer"
import { orderOwner } from "../order/order-owner"
import { type FactsLine, loadTaxFacts } from "./tax-facts"

// An order's quantities belong to its version: asked for by name alone, Query
// leaves them out.
const FIELDS = [
  "id",
  "currency_code",
  "items.*",
  "items.detail.*",
  "items.adjustments.amount",
]

/** The order's lines, and those that are about to be added to it, each once. */
const allLines = (stored: FactsLine[], added: FactsLine[]): FactsLine[] => [
  ...new Map([...stored, ...added].map((line) => [line.id, line])).values(),
]

/**
 * The facts about an order's VAT: of the company that it is linked to, or of
 * the one that it will be linked to, for a draft.
 *
 * @param added - Lines that are not on the order yet: of an edit, exchange or claim.
 * @returns null for an order of no company.
 */
export const orderTaxFacts = async (
  order_id: string,
  added: FactsLine[],
  container: MedusaContainer
): Promise<TaxFacts | null> => {
  const [{ data }, linked] = await Promise.all([
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } }),
    orderOwner(order_id, container),
  ])
  const order = data[0] as unknown as
    { currency_code: string; items: FactsLine[] | null } | undefined
  const owner = linked ?? (await orderBuyer(order_id, container))?.owner
  return order && owner
    ? loadTaxFacts(
        {
          company_id: owner.company_id,
          currency_code: order.currency_code,
          lines: allLines(order.items ?? [], added),
        },
        container
      )
    : null
}
