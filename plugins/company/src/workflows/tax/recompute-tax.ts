import { runNested } from "@medusa-b2b/kit/door"
import type { HookContext } from "@medusa-b2b/kit/hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { StoredTaxLine, TaxedCart } from "./taxed-cart"

type TaxLineOfItem = StoredTaxLine & { item_id: string }
type TaxLineOfMethod = StoredTaxLine & { shipping_method_id: string }

/** A cart's tax lines as they were. */
export type TaxUndo = {
  cart_id: string
  items: TaxLineOfItem[]
  shipping_methods: TaxLineOfMethod[]
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
    items: cart.items.flatMap(({ id, tax_lines }) =>
      tax_lines.map((line) => ({ ...copied(line), item_id: id }))
    ),
    shipping_methods: cart.shipping_methods.flatMap(({ id, tax_lines }) =>
      tax_lines.map((line) => ({ ...copied(line), shipping_method_id: id }))
    ),
  }
}

/** Puts a cart's tax lines back as they were. */
export const restoreTax = async (
  { cart_id, items, shipping_methods }: TaxUndo,
  container: MedusaContainer
): Promise<void> => {
  const carts = container.resolve(Modules.CART)
  await carts.setLineItemTaxLines(cart_id, items as never)
  await carts.setShippingMethodTaxLines(cart_id, shipping_methods as never)
}
