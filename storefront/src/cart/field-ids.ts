/** Ids of the fields that a message of the store can lead to. */
export const DELIVERY_ADDRESS = "delivery-address"
export const DELIVERY_OPTIONS = "delivery-options"
export const DELIVERY_DAY = "delivery-day"

/** Where the focus goes when the line that had it is gone. */
export const CART_LINES = "cart-lines"

/** Id of a reference's input. */
export const referenceId = (field: string): string => `reference-${field}`

/** Id of a line's quantity input. */
export const lineId = (line_id: string): string => `line-${line_id}`

/**
 * The field where the matter of a violation's path is seen to; null when the
 * cart page has none for it.
 */
export const targetOf = (path: string | null): string | null => {
  const [part, name] = path?.split(".") ?? []
  switch (part) {
    case "references":
      return name ? referenceId(name) : null
    case "items":
      return name ? lineId(name) : null
    case "shipping_address":
    case "billing_address":
      return DELIVERY_ADDRESS
    case "delivery":
      return DELIVERY_DAY
    case "shipping_methods":
      return DELIVERY_OPTIONS
    default:
      return null
  }
}
