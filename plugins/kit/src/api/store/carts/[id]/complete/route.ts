import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { type DoorError, tryPlaceOrder } from "../../../../../door"
import { shopper } from "../../../../shopper"
import { withMessages } from "../../../../present-violations"
import { isOwnCart } from "../../../../withhold-customer"

/** Payment errors that the buyer can do something about: core answers them with the cart and status 200. */
const PAYMENT_ERRORS: (string | undefined)[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

const answerPaymentError = async (
  error: DoorError,
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const own = await isOwnCart(req, req.params.id)
  const cart = await refetchCart(
    req.params.id,
    req.scope,
    defaultStoreCartFields.filter(
      (field) => own || !field.startsWith("customer.")
    )
  )
  res.status(200).json({
    type: "cart",
    cart,
    error: { message: error.message, name: error.name, type: error.type },
  })
}

/**
 * Places the order: core's route, led to the door. Core's response shapes, and
 * 409 `checkout_refused` with all violations.
 *
 * @throws MedusaError CONFLICT while another request is placing the cart, else what core says.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const outcome = await tryPlaceOrder(req.scope, {
    cart_id: req.params.id,
    channel: "shop",
    actor: shopper(req),
  })

  if (outcome.type === "refused") {
    const violations = withMessages(outcome.refusal.violations, req)
    res.status(409).json({
      type: "checkout_refused",
      message: violations[0]?.message ?? outcome.refusal.message,
      violations,
    })
    return
  }
  if (outcome.type === "error") {
    if (!PAYMENT_ERRORS.includes(outcome.error.type)) {
      throw outcome.error
    }
    return answerPaymentError(outcome.error, req, res)
  }

  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: req.queryConfig.fields,
      filters: { id: outcome.order_id },
    })
  res.status(200).json({ type: "order", order: data[0] })
}
