import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Language } from "../../../domain/language"
import { outdatedTax } from "../../../domain/tax/outdated-tax"
import type { LineDecision } from "../../../domain/tax/tax-decision"
import { taxExplanation, taxNote } from "../../../domain/tax/tax-words"
import type { StoreCartTax, StoreTaxedLine } from "../../../types/http/tax"
import { decideCartTax, isTaxedByUs } from "../../../workflows/tax/cart-tax"
import { loadTaxedCart } from "../../../workflows/tax/taxed-cart"

const present = (
  decision: LineDecision,
  language: Language
): StoreTaxedLine => ({
  reason: decision.reason,
  note: taxNote(decision, language),
  explanation: taxExplanation(decision, language),
})

/**
 * A cart's VAT as its buyer sees it.
 *
 * @param language - Default: the company's.
 * @returns null for a cart of no company.
 * @throws MedusaError NOT_FOUND for an unknown cart.
 */
export const storeCartTax = async (
  cart_id: string,
  language: Language | undefined,
  container: MedusaContainer
): Promise<StoreCartTax | null> => {
  const cart = await loadTaxedCart(cart_id, container)
  if (!cart) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id: ${cart_id} was not found`
    )
  }
  const decided = await decideCartTax(cart, container)
  if (!decided) {
    return null
  }
  const { facts, decision } = decided
  const shown = language ?? facts.language
  const lines = cart.items.map(({ id }) => ({
    item_id: id,
    ...present(decision.lines[id], shown),
  }))
  const shipping = present(decision.shipping, shown)
  return {
    lines,
    shipping,
    notes: [...new Set([...lines, shipping].flatMap(({ note }) => note ?? []))],
    is_current:
      !(await isTaxedByUs(cart, container)) ||
      !outdatedTax(cart, decision, facts.language).length,
  }
}
