import type { HttpTypes } from "@medusajs/types"
import type { Violation } from "./checkout-status-api"
import { openPoints } from "./open-points"

const TEXTS = { address: "Give an address.", option: "Choose a way." }

const poMissing: Violation = {
  code: "company.reference_missing",
  severity: "block",
  message: "The purchase order number is missing.",
  path: "references.purchase_order_number",
}

const cart = (address_1: string | null, option?: string) =>
  ({
    shipping_address: address_1 ? { address_1 } : undefined,
    shipping_methods: option ? [{ shipping_option_id: option }] : [],
  }) as Pick<HttpTypes.StoreCart, "shipping_address" | "shipping_methods">

describe("openPoints", () => {
  it("leads each of the store's violations to its field", () => {
    expect(openPoints(cart("Storgatan 1", "so_1"), [poMissing], TEXTS)).toEqual(
      [
        {
          key: "company.reference_missing references.purchase_order_number",
          code: poMissing.code,
          severity: "block",
          message: poMissing.message,
          target: "reference-purchase_order_number",
        },
      ]
    )
  })

  it("asks for the address before the way of delivery", () => {
    const first = openPoints(cart(null), [], TEXTS)
    expect(first.map(({ message }) => message)).toEqual([TEXTS.address])
    const then = openPoints(cart("Storgatan 1"), [], TEXTS)
    expect(then.map(({ message }) => message)).toEqual([TEXTS.option])
  })

  it("says nothing that the store has said itself", () => {
    const noMethod: Violation = {
      code: "kit.delivery_missing",
      severity: "block",
      message: "Choose how the goods are to be delivered.",
      path: "shipping_methods",
    }
    const messagesOf = (address: string | null) =>
      openPoints(cart(address), [noMethod], TEXTS).map((each) => each.message)

    expect(messagesOf("Storgatan 1")).toEqual([noMethod.message])
    expect(messagesOf(null)).toEqual([TEXTS.address])
  })

  it("ends with prices that hold no longer, each by itself, which lead to no field", () => {
    const priceOf = (line: string): Violation => ({
      code: "contracts.price_changed",
      severity: "block",
      message: `The price of ${line} has changed.`,
      path: `items.${line}.unit_price`,
    })
    const points = openPoints(
      cart(null),
      [priceOf("cali_1"), poMissing, priceOf("cali_2")],
      TEXTS
    )
    expect(points.map(({ message, target }) => [message, target])).toEqual([
      [poMissing.message, "reference-purchase_order_number"],
      [TEXTS.address, "delivery-address"],
      ["The price of cali_1 has changed.", null],
      ["The price of cali_2 has changed.", null],
    ])
    expect(new Set(points.map(({ key }) => key)).size).toBe(4)
  })

  it("is empty when nothing is missing", () => {
    expect(openPoints(cart("Storgatan 1", "so_1"), [], TEXTS)).toEqual([])
  })
})
