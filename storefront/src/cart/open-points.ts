import type { HttpTypes } from "@medusajs/types"
import type { Violation } from "./checkout-status-api"
import { DELIVERY_ADDRESS, DELIVERY_OPTIONS, targetOf } from "./field-ids"

/** A line's price or the freight holds no longer; all of them are updated at once. */
const OUTDATED_PRICE = [
  "contracts.price_changed",
  "contracts.price_tax_changed",
  "contracts.freight_changed",
]

export const isOutdatedPrice = ({ code }: Pick<OpenPoint, "code">): boolean =>
  OUTDATED_PRICE.includes(code)

/** Something to see to before the order, and the field where that is done. */
export type OpenPoint = {
  /** Unique among a cart's points. */
  key: string
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
): OpenPoint => ({ key: code, code, severity: "block", message, target })

const withoutPrices = (
  cart: Delivery,
  said: OpenPoint[],
  texts: Texts
): OpenPoint[] => {
  const hasAddress = Boolean(cart.shipping_address?.address_1)
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

/**
 * All open points: the store's violations, then what the delivery lacks and
 * the store has not said: core would only refuse it after the payment is made.
 * At the end prices that hold no longer, above the button that updates them:
 * they lead nowhere else.
 */
export const openPoints = (
  cart: Delivery,
  violations: Violation[],
  texts: Texts
): OpenPoint[] => {
  const said = violations.map(({ code, severity, message, path }) => ({
    key: `${code} ${path}`,
    code,
    severity,
    message,
    target: isOutdatedPrice({ code }) ? null : targetOf(path),
  }))
  return [
    ...withoutPrices(
      cart,
      said.filter((each) => !isOutdatedPrice(each)),
      texts
    ),
    ...said.filter(isOutdatedPrice),
  ]
}
