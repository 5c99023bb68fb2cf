import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Says "not found" to everybody, but has written to the cart by then. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  await req.scope
    .resolve(Modules.CART)
    .updateCarts(req.params.id, { metadata: { touched: Date.now() } })
  res.status(404).json({ type: "not_found", message: "No such cart" })
}
