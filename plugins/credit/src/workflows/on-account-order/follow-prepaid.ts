import { holdOrder } from "@medusa-b2b/kit/order-holds"
import { releaseOrderHoldsWorkflow } from "@medusa-b2b/kit/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { PREPAID, waitsForPayment } from "../../domain/limit-violations"
import { worthAfter } from "../../domain/order-on-credit"
import { creditsIn } from "../company-credit/credits-in"
import { itemsIn } from "../open-item/items-in"
import type { NotedOrder } from "./noted-order"
import type { FollowedOrder } from "./order-to-follow"

/**
 * What is paid of an order: what Medusa captured, or what the ERP says, if that
 * is more. Not both together: the ERP also tells of what was captured.
 */
const paidOf = async (
  { id, currency_code, captured }: FollowedOrder,
  container: MedusaContainer
): Promise<string> => {
  const told = await itemsIn(container).paidOrders([id])
  const paid = told.find((each) => each.currency_code === currency_code)?.paid
  return MathBN.max(captured, paid ?? 0).toFixed()
}

/**
 * A prepaid order goes to the warehouse once it is paid; one that then costs
 * more waits again, one that costs less does not.
 */
export const followPrepaid = async (
  noted: NotedOrder,
  order: FollowedOrder,
  container: MedusaContainer
): Promise<void> => {
  if (order.canceled_at) {
    return
  }
  const { id: order_id, total } = order
  if (MathBN.gte(await paidOf(order, container), total)) {
    await releaseOrderHoldsWorkflow(container).run({
      input: {
        order_id,
        codes: [PREPAID],
        reason: "Paid",
        actor: { kind: "system", reason: "credit.paid" },
      },
    })
  } else if (MathBN.gt(total, noted.worth)) {
    // What it costs was held before; a release by staff stays one.
    await holdOrder(
      {
        order_id,
        company_id: noted.company_id,
        occasion: `credit.total:${MathBN.convert(total).toFixed()}`,
        violations: [waitsForPayment()],
      },
      container
    )
  }
  if (!MathBN.eq(total, noted.worth)) {
    const followed: object = { id: noted.id, ...worthAfter(noted, total) }
    await creditsIn(container).updateOnAccountOrders(followed)
  }
}
