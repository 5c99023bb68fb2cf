import { FetchError } from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/types"
import { postForAnswer } from "../app/store-client"
import type { Violation } from "./checkout-status-api"

/** How the store answers the wish to order. */
export type Completion =
  | { type: "order"; order: HttpTypes.StoreOrder }
  | { type: "cart"; error: { message: string } }
  | { type: "checkout_refused"; message: string; violations: Violation[] }

/**
 * Makes the order. A repeated call gives the same order again.
 *
 * @throws FetchError for anything that is no answer to the wish itself.
 */
export const completeCart = async (cart_id: string): Promise<Completion> => {
  const response = await postForAnswer(`/store/carts/${cart_id}/complete`, {})
  const answer = await response.json().catch(() => ({}))
  if (response.ok || answer.type === "checkout_refused") {
    return answer as Completion
  }
  throw new FetchError(
    answer.message ?? response.statusText,
    response.statusText,
    response.status
  )
}
