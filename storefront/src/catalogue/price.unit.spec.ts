import type { HttpTypes } from "@medusajs/types"
import { lowestPrice, ownPrice } from "./price"

type Price = NonNullable<HttpTypes.StoreProductVariant["calculated_price"]>

const priced = (over: Partial<Price>): Price => ({
  id: "pset_1",
  calculated_amount: 100,
  original_amount: 100,
  original_amount_with_tax: null,
  original_amount_without_tax: null,
  currency_code: "sek",
  ...over,
})

describe("ownPrice", () => {
  it("gives null without a price in the region", () => {
    expect(ownPrice(undefined)).toBeNull()
    expect(ownPrice(priced({ calculated_amount: null }))).toBeNull()
  })

  it("strikes the list price only when it is more than the own price", () => {
    expect(ownPrice(priced({}), 120)).toEqual({
      amount: 100,
      gross_amount: null,
      currency_code: "sek",
      list_amount: 120,
      next_tier_from: null,
    })
    expect(ownPrice(priced({}), 80)?.list_amount).toBeNull()
    expect(ownPrice(priced({ original_amount: 110 }))?.list_amount).toBe(110)
  })

  it("shows prices that include VAT without it", () => {
    expect(
      ownPrice(
        priced({
          is_calculated_price_tax_inclusive: true,
          calculated_amount_without_tax: 80,
          is_original_price_tax_inclusive: true,
          original_amount: 125,
          original_amount_without_tax: 100,
        })
      )
    ).toMatchObject({ amount: 80, list_amount: 100 })
  })

  it("says where the next quantity step begins", () => {
    const calculated_price = {
      id: "p",
      price_list_id: "plist_1",
      price_list_type: "override",
      min_quantity: 1,
      max_quantity: 9,
    }
    expect(ownPrice(priced({ calculated_price }))?.next_tier_from).toBe(10)
  })

  it("keeps a price of nothing", () => {
    expect(ownPrice(priced({ calculated_amount: 0 }))?.amount).toBe(0)
  })
})

describe("lowestPrice", () => {
  it("passes over variants without a price", () => {
    const high = ownPrice(priced({ calculated_amount: 7 }))
    const low = ownPrice(priced({ calculated_amount: 5 }))
    expect(lowestPrice([null, high, low])).toBe(low)
    expect(lowestPrice([null])).toBeNull()
  })
})
