import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopper } from "../../../../shopper"
import { evaluateCart, type ViolationWithMessage } from "../../../../../rules"
import { withMessages } from "../../../../present-violations"

/** What keeps a cart from becoming an order, and whether anything does. */
export type StoreCheckoutStatusResponse = {
  checkout_status: {
    cart_id: string
    can_place: boolean
    violations: ViolationWithMessage[]
  }
}

/** Asks every checkout rule whether the caller can place a cart; all violations, with their sentences. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCheckoutStatusResponse>
): Promise<void> => {
  const { violations, can_place } = await evaluateCart(
    req.params.id,
    req.scope,
    shopper(req)
  )
  res.json({
    checkout_status: {
      cart_id: req.params.id,
      can_place,
      violations: withMessages(violations, req),
    },
  })
}
