import {
  TAX_REASONS,
  type LineDecision,
  type TaxDecision,
} from "./tax-decision"
import { taxNote } from "./tax-words"
import type { Language } from "../language"

/** Tax lines as they stand on a line of a cart. */
export type StoredTaxLines = {
  id: string
  tax_lines: {
    code: string | null
    description: string | null
    /** The tax region's rate that it comes of; null for ours. */
    tax_rate_id: string | null
  }[]
}

const REASONS: readonly string[] = TAX_REASONS

/**
 * Whether what stands on a line is what would be decided now, and once; the rate
 * itself is the tax region's. More stands there when core's rollback brings back
 * a removed line: all tax lines that it ever had come with it.
 */
const isCurrent = (
  { tax_lines }: StoredTaxLines,
  decision: LineDecision,
  language: Language
): boolean => {
  const ours = tax_lines.find(({ code }) => code && REASONS.includes(code))
  if (decision.reason === "STANDARD") {
    const rates = tax_lines.flatMap(({ tax_rate_id }) => tax_rate_id ?? [])
    return !ours && new Set(rates).size === rates.length
  }
  return (
    tax_lines.length === 1 &&
    ours?.code === decision.reason &&
    ours.description === taxNote(decision, language)
  )
}

/**
 * The lines whose tax has been decided otherwise than it would be now: the
 * company's status, its VAT id or a sum has changed since.
 *
 * @param cart - Its lines and freight with their tax lines.
 */
export const outdatedTax = (
  cart: { items: StoredTaxLines[]; shipping_methods: StoredTaxLines[] },
  { lines, shipping }: TaxDecision,
  language: Language
): string[] => [
  ...cart.items
    .filter((item) => !isCurrent(item, lines[item.id] ?? shipping, language))
    .map(({ id }) => id),
  ...cart.shipping_methods
    .filter((method) => !isCurrent(method, shipping, language))
    .map(({ id }) => id),
]
