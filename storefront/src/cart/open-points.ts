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

/** What core needs for an order but only says when it is too late. */
const missingDelivery = (cart: Delivery, texts: Texts): OpenPoint[] => {
  if (!cart.shipping_address?.address_1) {
    return [
      {
        code: "delivery.address",
        severity: "block",
        message: texts.address,
        target: DELIVERY_ADDRESS,
      },
    ]
  }
  return cart.shipping_methods?.length
    ? []
    : [
        {
          code: "delivery.option",
          severity: "block",
          message: texts.option,
          target: DELIVERY_OPTIONS,
        },
      ]
}

/** All open points: the store's violations, then what the delivery still lacks. */
export const openPoints = (
  cart: Delivery,
  violations: Violation[],
  texts: Texts
): OpenPoint[] => [
  ...violations.map(({ code, severity, message, path }) => ({
    code,
    severity,
    message,
    target: targetOf(path),
  })),
  ...missingDelivery(cart, texts),
]

/** Whether the order can be tried: warnings and holds do not stand in its way. */
export const canTry = (points: OpenPoint[]): boolean =>
  points.every(({ severity }) => severity === "warn" || severity === "hold")
