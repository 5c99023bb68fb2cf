import {
  type CheckoutRule,
  defineCheckoutRule,
  type SnapshotLine,
  type Violation,
} from "@medusa-b2b/kit/rules"
import { type ArticleCard, PLAIN_CARD } from "../../../domain/card"
import type { SalesUnit } from "../../../domain/sales-units"
import { unitOnLine } from "../../../domain/unit-on-line"
import { type UnitFault, unitFault } from "../../../domain/unsellable"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import { articlesIn } from "../../articles-in"
import { nameOfLine } from "../name-of-line"

const NAME = "articles.units"

/** By codes, because a violation's parameters know no language. */
const said = (units: SalesUnit[]): string =>
  units.map(({ code, factor }) => `${code} (${factor})`).join(", ")

const violation = (line: SnapshotLine, fault: UnitFault): Violation => ({
  code: fault.code,
  rule: NAME,
  severity: "block",
  params: {
    article: nameOfLine(line),
    units: said(fault.units),
    quantity: Number(line.quantity),
    chosen:
      fault.code === "articles.unit_changed" ? said([fault.chosen]) : null,
  },
  path: `items.${line.id}.quantity`,
  resolve: [{ action: "choose_unit", permission: "cart.manage" }],
})

const chosenOn = (line: SnapshotLine): SalesUnit | null =>
  unitOnLine(line.metadata as Record<string, unknown> | null)

/** Every line is a whole number of a unit in which its article is sold. */
export const unitsRule: CheckoutRule<Map<string, ArticleCard>> = {
  name: NAME,
  order: 40,
  cartFields: ["items.metadata"],
  loadFacts: async ({ cart }, container) =>
    cart.completed_at
      ? new Map()
      : articlesIn(container).cardsOf(
          cart.items.flatMap(({ variant_id }) => variant_id ?? [])
        ),
  evaluate: ({ cart }, cards) =>
    cart.completed_at
      ? []
      : cart.items.flatMap((line) => {
          const card = cards.get(line.variant_id ?? "") ?? PLAIN_CARD
          const fault = unitFault(Number(line.quantity), chosenOn(line), card)
          return fault ? [violation(line, fault)] : []
        }),
  messages: { en, sv },
}

defineCheckoutRule(unitsRule)
