import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import {
  type CartAddressesInput,
  copyCompanyAddressesStep,
} from "../steps/copy-company-addresses"
import { keepCartAddressesStep } from "../steps/keep-cart-addresses"

export const setCartAddressesWorkflowId = "set-cart-addresses"

/**
 * Gives a company's cart addresses out of the company's book, its own or those
 * it inherits. The cart, and later the order, has copies that say which address
 * they are of.
 *
 * @example
 * await setCartAddressesWorkflow(container).run({
 *   input: { cart_id: "cart_123", ship_to_id: "cadr_1", bill_to_id: "cadr_2" },
 * })
 *
 * @summary Give a cart addresses of its company.
 */
export const setCartAddressesWorkflow = createWorkflow(
  setCartAddressesWorkflowId,
  (input: WorkflowData<CartAddressesInput>) => {
    const copies = copyCompanyAddressesStep(input)
    keepCartAddressesStep(input)
    updateCartWorkflow.runAsStep({
      input: transform({ input, copies }, ({ input, copies }) => ({
        id: input.cart_id,
        ...copies,
      })),
    })
    return new WorkflowResponse(input.cart_id)
  }
)
