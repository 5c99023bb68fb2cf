import type { BigNumberInput } from "@medusajs/framework/types"
import {
  BigNumber,
  createRawPropertiesFromBigNumber,
  MathBN,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrUpdateOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"

type Summary = {
  id: string
  totals: Record<
    "current_order_total" | "transaction_total" | "pending_difference",
    BigNumberInput
  >
}

/** Core's module has these, but its interface does not name them. */
type OrderSummaries = {
  listOrderSummaries(of: {
    order_id: string
    version: number
  }): Promise<Summary[]>
  updateOrderSummaries(summaries: Summary[]): Promise<unknown>
}

/**
 * Stands before the steps that make a new version and does nothing. Rolled back
 * after them, it puts right what is to be paid by the summary of the version that
 * was, for core writes there, too, what the new tax lines would leave; and then
 * what is asked for.
 */
export const restoreOrderSummaryStep = createStep(
  "restore-order-summary",
  async ({ order_id }: { order_id: string }) =>
    new StepResponse(undefined, order_id),
  async (order_id, { container }) => {
    if (!order_id) {
      return
    }
    const orders = container.resolve(Modules.ORDER)
    const stored = orders as unknown as OrderSummaries
    const { version } = await orders.retrieveOrder(order_id, {
      select: ["id", "version"],
    })
    const summaries = await stored.listOrderSummaries({ order_id, version })
    for (const { totals } of summaries) {
      totals.pending_difference = new BigNumber(
        MathBN.sub(totals.current_order_total, totals.transaction_total)
      )
    }
    createRawPropertiesFromBigNumber(summaries)
    await stored.updateOrderSummaries(summaries)
    // Core's own step does not put the amount of an open collection back.
    await createOrUpdateOrderPaymentCollectionWorkflow(container).run({
      input: { order_id },
    })
  }
)
