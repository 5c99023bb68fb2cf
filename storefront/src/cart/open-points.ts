import type { HttpTypes } from "@medusajs/types"
import type { Violation } from "./checkout-status-api"
import { DELIVERY_ADDRESS, DELIVERY_OPTIONS, targetOf } from "./field-ids"

/** Something to see to before the order, and the field where that is done. */
export type OpenPoint = {
  code: string
  severity: Violation["severity"]
  message: string
  target: string | null
}

type Delivery = Pick<
  HttpTypes.StoreCart,
  "shipping_address" | "shipping_methods"
>

type Texts = { address: string; option: string }

const point = (
  code: string,
  message: string,
  target: string | null
): OpenPoint => ({ code, severity: "block", message, target })

/**
 * All open points: the store's violations, then what the delivery lacks and
 * the store has not said: core would only refuse it after the payment is made.
 */
export const openPoints = (
  cart: Delivery,
  violations: Violation[],
  texts: Texts
): OpenPoint[] => {
  const hasAddress = Boolean(cart.shipping_address?.address_1)
  const said = violations.map(({ code, severity, message, path }) => ({
    code,
    severity,
    message,
    target: targetOf(path),
  }))
  const isSaid = (target: string) => said.some((each) => each.target === target)

  if (!hasAddress) {
    return [
      // The ways of delivery are shown once there is an address.
      ...said.filter(({ target }) => target !== DELIVERY_OPTIONS),
      ...(isSaid(DELIVERY_ADDRESS)
        ? []
        : [point("delivery.address", texts.address, DELIVERY_ADDRESS)]),
    ]
  }
  return cart.shipping_methods?.length || isSaid(DELIVERY_OPTIONS)
    ? said
    : [...said, point("delivery.option", texts.option, DELIVERY_OPTIONS)]
}
