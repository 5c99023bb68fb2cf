import { contribute } from "@medusa-b2b/kit/hooks"
import { releaseOrderHoldsWorkflow } from "@medusa-b2b/kit/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  recordActivities,
  revertActivities,
} from "../activity/record-activities"

/** The order's number; null where nothing was let go, since the order is cancelled. */
const numberOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<string | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["display_id", "status"],
      filters: { id: order_id },
    })
  const order = data[0] as { display_id: number; status: string } | undefined
  return !order || order.status === "canceled" ? null : `#${order.display_id}`
}

/**
 * The company's log says who released its order to the warehouse. Why stays
 * with the hold, for staff alone. Rollback adds that it was taken back.
 */
contribute(releaseOrderHoldsWorkflow, "orderHoldsReleased", {
  by: "company.activity",
  handler: async ({ order_id, released, actor }, { container }) => {
    const company_id = released[0]?.company_id
    const label = company_id && (await numberOf(order_id, container))
    if (!label) {
      return
    }
    const entries = await recordActivities(
      [
        {
          company_id,
          action: "order.released",
          subject: { type: "order", id: order_id, label },
          after: {},
          actor,
        },
      ],
      container
    )
    return new StepResponse(undefined, entries)
  },
  compensate: async (entries: string[] | undefined, { container }) => {
    await revertActivities(entries ?? [], container)
  },
})
