import { releaseOrderHoldsWorkflow } from "@medusa-b2b/kit/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { PREPAID } from "../../domain/limit-violations"
import { itemsIn } from "./items-in"

/**
 * Lets prepaid orders go to the warehouse that payments from the ERP cover.
 * Asked again, it releases nothing more.
 */
export const releasePaidOrders = async (
  item_ids: readonly string[],
  container: MedusaContainer
): Promise<void> => {
  const service = itemsIn(container)
  const paid = await service.paidOrders(await service.ordersOf([...item_ids]))
  const covering = paid.filter(({ paid: amount }) => MathBN.gt(amount, 0))
  if (!covering.length) {
    return
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "currency_code", "total"],
      filters: { id: covering.map(({ order_id }) => order_id) },
    })
  for (const order of data) {
    const isPaid = covering.some(
      ({ order_id, currency_code, paid: amount }) =>
        order_id === order.id &&
        currency_code === order.currency_code &&
        MathBN.gte(amount, order.total)
    )
    if (isPaid) {
      await releaseOrderHoldsWorkflow(container).run({
        input: {
          order_id: order.id,
          codes: [PREPAID],
          reason: "Paid",
          actor: { kind: "system", reason: "credit.paid" },
        },
      })
    }
  }
}
