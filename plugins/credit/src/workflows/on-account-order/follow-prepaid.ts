import { holdOrder } from "@medusa-b2b/kit/order-holds"
import { releaseOrderHoldsWorkflow } from "@medusa-b2b/kit/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { PREPAID, waitsForPayment } from "../../domain/limit-violations"
import type { NotedOrder } from "./noted-order"
import type { FollowedOrder } from "./order-to-follow"

/**
 * A prepaid order goes to the warehouse once it is paid; one that then costs
 * more waits again.
 */
export const followPrepaid = async (
  noted: NotedOrder,
  order: FollowedOrder,
  container: MedusaContainer
): Promise<void> => {
  if (order.canceled_at) {
    return
  }
  if (MathBN.gte(order.captured, order.total)) {
    await releaseOrderHoldsWorkflow(container).run({
      input: {
        order_id: order.id,
        codes: [PREPAID],
        reason: "Paid",
        actor: { kind: "system", reason: "credit.paid" },
      },
    })
    return
  }
  // The door has held what it costs; a release by staff stays one.
  if (!noted.run_id || MathBN.gt(order.total, noted.amount)) {
    await holdOrder(
      {
        order_id: order.id,
        company_id: noted.company_id,
        occasion: `credit.total:${MathBN.convert(order.total).toFixed()}`,
        violations: [waitsForPayment()],
      },
      container
    )
  }
}
