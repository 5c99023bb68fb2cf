import { runNested } from "@medusa-b2b/kit/door"
import type { HookContext } from "@medusa-b2b/kit/hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { loadTaxedCart, type StoredTaxLine, type TaxedCart } from "./taxed-cart"

type TaxedLine = { id: string; tax_lines: StoredTaxLine[] }

/** A cart's lines and freight with the tax lines that they had. */
export type TaxUndo = {
  cart_id: string
  items: TaxedLine[]
  shipping_methods: TaxedLine[]
}

/** Only what can be written again: neither id nor dates. */
const copied = ({
  code,
  rate,
  description,
  provider_id,
  tax_rate_id,
  data,
}: StoredTaxLine): StoredTaxLine => ({
  code,
  rate,
  description,
  provider_id,
  tax_rate_id,
  data,
})

const copiedLine = ({ id, tax_lines }: TaxedLine): TaxedLine => ({
  id,
  tax_lines: tax_lines.map(copied),
})

/**
 * Computes all tax lines of a cart anew, inside a running core workflow whose
 * lock it shares.
 *
 * @returns what to give to `restoreTax`.
 */
export const recomputeTax = async (
  cart: TaxedCart,
  context: HookContext
): Promise<TaxUndo> => {
  await runNested(
    updateTaxLinesWorkflow,
    { cart_id: cart.id },
    {
      container: context.container,
      context: {
        ...context.context,
        transactionId: context.transactionId,
        idempotencyKey: context.idempotencyKey,
      },
    }
  )
  return {
    cart_id: cart.id,
    items: cart.items.map(copiedLine),
    shipping_methods: cart.shipping_methods.map(copiedLine),
  }
}

/**
 * The tax lines that the cart is to have: those that a line had, and where it
 * was not there then, those that it has now. Lines that are gone get none.
 */
const asTheyWere = (now: TaxedLine[], then: TaxedLine[]): TaxedLine[] =>
  now.map((line) => then.find(({ id }) => id === line.id) ?? line)

/**
 * Puts a cart's tax lines back as they were. Core may have taken an added line
 * away already, or have brought a removed one back: of steps side by side it
 * undoes the first before what comes after them, such as our hook. A tax line of
 * a line that is gone would fail, and leave all others as they are.
 */
export const restoreTax = async (
  { cart_id, ...then }: TaxUndo,
  container: MedusaContainer
): Promise<void> => {
  const carts = container.resolve(Modules.CART)
  const now = await loadTaxedCart(cart_id, container)
  if (!now) {
    return
  }
  const items = asTheyWere(now.items, then.items).flatMap(({ id, tax_lines }) =>
    tax_lines.map((line) => ({ ...line, item_id: id }))
  )
  const shipping_methods = asTheyWere(
    now.shipping_methods,
    then.shipping_methods
  ).flatMap(({ id, tax_lines }) =>
    tax_lines.map((line) => ({ ...line, shipping_method_id: id }))
  )
  await carts.setLineItemTaxLines(cart_id, items as never)
  await carts.setShippingMethodTaxLines(cart_id, shipping_methods as never)
}
