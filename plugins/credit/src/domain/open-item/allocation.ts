import { MathBN } from "@medusajs/framework/utils"

/** How much of a payment or credit note settles an invoice, by the ERP's key of it. */
export type Allocation = {
  invoice_external_id: string
  /** Decimal text in the payment's currency, more than 0. */
  amount: string
}

const BETWEEN = " | "

/**
 * Reads allocations as a cell has them: `F-1=4000 | F-2=100.50`. An invoice
 * named twice gets both amounts.
 *
 * @param read - Reads one amount; null for what is none.
 * @returns null for what cannot be read so.
 */
export const readAllocations = (
  text: string,
  read: (amount: string) => string | null
): Allocation[] | null => {
  const found = new Map<string, string>()
  for (const part of text.split("|").filter((each) => each.trim())) {
    const at = part.lastIndexOf("=")
    const invoice = part.slice(0, Math.max(at, 0)).trim()
    const amount = read(part.slice(at + 1).trim())
    if (!invoice || amount === null || !MathBN.gt(amount, 0)) {
      return null
    }
    found.set(invoice, MathBN.add(found.get(invoice) ?? "0", amount).toFixed())
  }
  return sortAllocations(
    [...found].map(([invoice_external_id, amount]) => ({
      invoice_external_id,
      amount,
    }))
  )
}

/** Allocations as a cell has them. */
export const writeAllocations = (allocations: readonly Allocation[]): string =>
  allocations
    .map(
      ({ invoice_external_id, amount }) => `${invoice_external_id}=${amount}`
    )
    .join(BETWEEN)

/** In an order that does not depend on who wrote them, so that the same ones are the same text. */
export const sortAllocations = (
  allocations: readonly Allocation[]
): Allocation[] =>
  allocations
    .map(({ invoice_external_id, amount }) => ({ invoice_external_id, amount }))
    .sort((one, other) =>
      one.invoice_external_id < other.invoice_external_id ? -1 : 1
    )
