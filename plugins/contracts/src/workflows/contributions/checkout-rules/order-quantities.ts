import {
  type CheckoutRule,
  defineCheckoutRule,
  type SnapshotLine,
  type Violation,
} from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { quantityFault } from "../../../domain/order-terms/allowed-quantity"
import type { AgreedQuantities } from "../../../domain/order-terms/quantity-terms"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import { loadQuantities } from "../../../order-terms/load-quantities"
import { lineageOfBuyer } from "../../../pricing/lineage"

const NAME = "contracts.quantities"

const nameOf = ({ title, variant_sku }: SnapshotLine): string =>
  variant_sku ? `${title} (${String(variant_sku)})` : title

/** Lines of the same article count together. */
const linesByVariant = (items: SnapshotLine[]): Map<string, SnapshotLine[]> => {
  const lines = new Map<string, SnapshotLine[]>()
  for (const line of items) {
    if (line.variant_id) {
      lines.set(line.variant_id, [...(lines.get(line.variant_id) ?? []), line])
    }
  }
  return lines
}

const violationOf = (
  lines: SnapshotLine[],
  terms: AgreedQuantities
): Violation[] => {
  const quantity = MathBN.convert(
    lines.reduce(
      (sum, line) => MathBN.add(sum, line.quantity),
      MathBN.convert(0)
    )
  ).toNumber()
  const fault = quantityFault(quantity, terms)
  if (!fault) {
    return []
  }
  const [{ id }] = lines
  const { kind, wanted, suggested } = fault
  return [
    {
      code: `contracts.quantity_${kind}`,
      rule: NAME,
      severity: "block",
      params: {
        article: nameOf(lines[0]),
        quantity,
        wanted,
        ...(suggested === null ? {} : { suggested }),
      },
      path: `items.${id}.quantity`,
      resolve: [{ action: "change_quantity", permission: "cart.manage" }],
    },
  ]
}

/** What is ordered of each article is as much as the company's contracts let order, all its lines together. */
export const orderQuantitiesRule: CheckoutRule<Map<string, AgreedQuantities>> =
  {
    name: NAME,
    order: 42,
    loadFacts: async ({ cart, buyer, now }, container) =>
      cart.completed_at
        ? new Map()
        : loadQuantities(
            container,
            lineageOfBuyer(buyer),
            [...linesByVariant(cart.items).keys()],
            now
          ),
    evaluate: ({ cart }, agreed) =>
      [...linesByVariant(cart.items)].flatMap(([variant_id, lines]) => {
        const terms = agreed.get(variant_id)
        return terms ? violationOf(lines, terms) : []
      }),
    messages: { en, sv },
  }

defineCheckoutRule(orderQuantitiesRule)
