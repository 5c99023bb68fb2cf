import type { Language } from "../language"
import type { TaxQuestion } from "./tax-decision"

/** Key under which the facts travel in core's tax context. */
export const TAX_FACTS = "b2b_tax"

/** What is known of a company's cart or order before core names the delivery address. */
export type TaxFacts = Omit<TaxQuestion, "ship_to"> & {
  /** Language of the note that is stored with the tax line. */
  language: Language
}

/**
 * The facts that our hook has put into core's tax context; null when the cart
 * or order is no company's. Written by us alone: the context comes from hooks,
 * never from a request.
 */
export const taxFactsOf = (
  context: Record<string, unknown> | null | undefined
): TaxFacts | null => (context?.[TAX_FACTS] as TaxFacts | undefined) ?? null
