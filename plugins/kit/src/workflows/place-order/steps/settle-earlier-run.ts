import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderOfCart } from "../../../door/find-order"
import { isUnderWay } from "../../../door/process-liveness"
import { settleRun } from "../../../door/settle-run"
import { openRunOfCart } from "../../../door/open-runs"

export const settleEarlierRunStepId = "settle-earlier-run"

/**
 * Whether the cart has its order already: by core's link, after an earlier
 * passage that was cut off has been brought to its end. The cart's lock is
 * held by now, so an earlier run that is still open is nobody's, unless its
 * process says that it lives.
 *
 * @throws MedusaError CONFLICT when another request is placing the cart now.
 */
export const settleEarlierRunStep = createStep(
  settleEarlierRunStepId,
  async (input: { cart_id: string }, { container }) => {
    const earlier = await openRunOfCart(input.cart_id, container)
    if (earlier) {
      if (await isUnderWay(earlier, container)) {
        // Its order is whole: it is about to write its marker.
        if (earlier.status === "placed") {
          return new StepResponse({ order_id: earlier.order_id })
        }
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          `Cart ${input.cart_id} is being placed by another request`
        )
      }
      await settleRun(earlier, container, { announce: true })
    }
    return new StepResponse({
      order_id: await orderOfCart(input.cart_id, container),
    })
  }
)
