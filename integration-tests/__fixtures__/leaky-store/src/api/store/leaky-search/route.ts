import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Finds everybody's addresses. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const carts = await req.scope
    .resolve(Modules.CART)
    .listCarts({}, { relations: ["shipping_address"] })
  res.json({
    found: carts.map(({ shipping_address }) => shipping_address?.address_1),
  })
}
