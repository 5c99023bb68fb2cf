import { Modules, OrderChangeStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TAX_LOOKED_AT } from "../edits-to-tax"

/** Notes on an order's confirmed edits that its VAT follows them. Rolled back, the notes are as they were. */
export const markEditsLookedAtStep = createStep(
  "mark-edits-looked-at",
  async ({ order_id }: { order_id: string }, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const changes = await orders.listOrderChanges(
      { order_id, status: OrderChangeStatus.CONFIRMED },
      { select: ["id", "change_type", "metadata"] }
    )
    const before = changes
      .filter(({ change_type }) => change_type === "edit")
      .map(({ id, metadata }) => ({ id, metadata: metadata ?? null }))
      .filter(({ metadata }) => !metadata?.[TAX_LOOKED_AT])
    await orders.updateOrderChanges(
      before.map(({ id, metadata }) => ({
        id,
        metadata: { ...metadata, [TAX_LOOKED_AT]: new Date().toISOString() },
      }))
    )
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(Modules.ORDER).updateOrderChanges(before)
    }
  }
)
