import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * What is charged for freight.
 *
 * - `list`: what the shop charges everybody.
 * - `free`: nothing.
 * - `free_above`: nothing from a sum of goods on; below it a fixed amount, or what the shop charges.
 * - `flat`: a fixed amount for the order.
 * - `collect`: nothing, the goods travel on the buyer's own account with a carrier.
 * - `as_invoiced`: nothing now, the freight is put on the invoice.
 */
export const FREIGHT_KINDS = [
  "list",
  "free",
  "free_above",
  "flat",
  "collect",
  "as_invoiced",
] as const

export type FreightKind = (typeof FREIGHT_KINDS)[number]

/** What is agreed on freight; amounts without tax, in major units of the agreement's currency. */
export type FreightTerms = {
  kind: FreightKind
  /** Sum of goods from which freight is free; only with `free_above`. */
  free_above: BigNumberInput | null
  /** The fixed freight: of `flat`, and below the sum of `free_above`; null there: what the shop charges. */
  amount: BigNumberInput | null
  /** Shipping options that may be chosen; with the types below empty: all. */
  shipping_option_ids: string[]
  /** Types of shipping options that may be chosen. */
  shipping_option_type_ids: string[]
}

/** Whether the terms are about sums of money, and so hold in one currency only. */
export const isAboutMoney = ({ kind }: Pick<FreightTerms, "kind">): boolean =>
  kind === "flat" || kind === "free_above"

/** What is wrong with terms, in a sentence that names the field; null when nothing is. */
export const faultOfFreightTerms = ({
  kind,
  free_above,
  amount,
}: Pick<FreightTerms, "kind" | "free_above" | "amount">): string | null => {
  if (kind === "free_above" && free_above === null) {
    return "free_above is missing: say from which sum of goods freight is free"
  }
  if (kind !== "free_above" && free_above !== null) {
    return `free_above cannot be said with freight "${kind}": it belongs to "free_above"`
  }
  if (kind === "flat" && amount === null) {
    return "amount is missing: say what the flat freight costs"
  }
  return amount !== null && !isAboutMoney({ kind })
    ? `amount cannot be said with freight "${kind}": it belongs to "flat" and "free_above"`
    : null
}
