import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isOrderTaxOutdated } from "../outdated-order-tax"

/** Looks whether an order's VAT is still what would be decided for all of its lines. Changes nothing. */
export const loadOrderTaxStep = createStep(
  "load-order-tax",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse({
      is_outdated: await isOrderTaxOutdated(order_id, container),
    })
)
