import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type TaxChange = { order_id: string; change_id: string }

/**
 * Makes a new version of the order, whose summary core computes from the tax
 * lines that stand now: for the version that is, it never computes it anew.
 * Rolled back, the order has the version that it had.
 */
export const confirmTaxChangeStep = createStep(
  "confirm-tax-change",
  async ({ order_id, change_id }: TaxChange, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    // It changes nothing by itself; a change without any action is not applied.
    await orders.addOrderAction({
      order_change_id: change_id,
      order_id,
      action: ChangeActionType.UPDATE_ORDER_PROPERTIES,
      details: {},
    })
    await orders.confirmOrderChange(change_id)
    return new StepResponse(undefined, order_id)
  },
  async (order_id, { container }) => {
    if (order_id) {
      await container.resolve(Modules.ORDER).revertLastVersion(order_id)
    }
  }
)
