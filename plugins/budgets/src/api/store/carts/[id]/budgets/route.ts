import { actorOf } from "@medusa-b2b/company/actor"
import { loadSnapshot } from "@medusa-b2b/kit/rules"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import type { CartBudget, StoreCartBudgetsResponse } from "../../../../../types"
import { spendingOf } from "../../../../../workflows/budget/load-concerned"
import {
  loadLeft,
  type PlaceLeft,
} from "../../../../../workflows/budget/load-left"

const presented = (
  { place, left, standing }: PlaceLeft,
  amount: string
): CartBudget => ({
  kind: place.kind,
  id: place.id,
  title: place.kind === "budget" ? place.title : null,
  window: place.window,
  currency_code: place.currency_code,
  over: place.over,
  amount: standing?.effective_limit_amount ?? place.amount,
  left,
  left_after: MathBN.sub(left, amount).toFixed(),
  is_exceeded: MathBN.gt(amount, 0) && MathBN.gt(amount, left),
})

/** The budgets and personal limits that the cart's order would count in, with what is left before and after it. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartBudgetsResponse>
): Promise<void> => {
  const snapshot = await loadSnapshot(req.params.id, req.scope, actorOf(req))
  const order_amount = spendingOf(snapshot)
  const places = await loadLeft(snapshot, req.scope)
  res.json({
    order_amount,
    currency_code: snapshot.cart.currency_code,
    cart_budgets: places.map((place) => presented(place, order_amount)),
  })
}
