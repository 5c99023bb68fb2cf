import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { StoreCartPricesResponse } from "../../../../../types"
import { retrieveLinePrices } from "../../retrieve-line-prices"

/**
 * Prices every line of an open cart as it would be now, and taxes, promotions
 * and the amount to pay with it. Prices that staff have set stay.
 */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartPricesResponse>
): Promise<void> => {
  const cart_id = req.params.id
  const before = await retrieveLinePrices(cart_id, req.scope)
  await refreshCartItemsWorkflow(req.scope).run({
    input: { cart_id, force_refresh: true },
  })
  const after = await retrieveLinePrices(cart_id, req.scope)
  const priceBefore = new Map(
    before.map(({ id, unit_price }) => [id, unit_price])
  )
  res.json({
    prices: after.map(({ id, unit_price }) => ({
      item_id: id,
      unit_price,
      unit_price_before: priceBefore.get(id) ?? unit_price,
    })),
  })
}
