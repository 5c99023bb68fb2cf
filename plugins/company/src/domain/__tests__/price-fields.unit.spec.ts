import {
  asksByPrice,
  isPriceField,
  sortsByPrice,
  withoutPriceFields,
  withoutPrices,
} from "../price-fields"

describe("fields that tell a price or a stock level", () => {
  it.each([
    "variants.calculated_price",
    "calculatedAmount",
    "price_set.prices.raw_amount",
    "price_list",
    "inventory_quantity",
    "inventory_items.inventory.location_levels",
    "stocked_quantity",
    "item_subtotal",
    "shipping_total",
    "application_method.value",
  ])("%s does", (name) => {
    expect(isPriceField(name)).toBe(true)
  })

  it.each([
    "title",
    "discountable",
    "options.value",
    "material",
    "tax_rate",
    "account_holder",
    "count",
    "limit",
  ])("%s does not", (name) => {
    expect(isPriceField(name)).toBe(false)
  })

  it("are not passed on", () => {
    expect(
      withoutPriceFields(
        "id, *variants.prices,+variants.inventory_quantity,-title"
      )
    ).toBe("id,-title")
    expect(withoutPriceFields("*variants.calculated_price")).toBeUndefined()
    expect(withoutPriceFields("*variants,title")).toBe("*variants,title")
  })

  it("are found in filters and orders of every form", () => {
    expect(asksByPrice({ variants: { prices: { amount: { $gt: 1 } } } })).toBe(
      true
    )
    expect(asksByPrice({ $or: [{ "variants.price_set": null }] })).toBe(true)
    expect(asksByPrice({ q: "price", id: ["a"], created_at: {} })).toBe(false)
    expect(sortsByPrice("-variants.calculated_price")).toBe(true)
    expect(sortsByPrice(["title", "inventory_quantity"])).toBe(true)
    expect(sortsByPrice([{ field: "amount", order: "ASC" }])).toBe(true)
    expect(sortsByPrice("-created_at")).toBe(false)
    expect(sortsByPrice(undefined)).toBe(false)
  })

  it("do not go out, at any depth and in any dress", () => {
    const amount = { toJSON: () => "843.17" }
    const answer = {
      products: [
        {
          id: "prod_1",
          variants: [
            {
              sku: "A",
              manage_inventory: true,
              calculated_price: { calculated_amount: amount },
              inventory_quantity: 977,
              options: [{ value: "10" }],
            },
          ],
        },
      ],
      count: 1,
    }
    expect(withoutPrices(answer)).toEqual({
      products: [
        {
          id: "prod_1",
          variants: [
            { sku: "A", manage_inventory: true, options: [{ value: "10" }] },
          ],
        },
      ],
      count: 1,
    })
    expect(answer.products[0].variants[0].inventory_quantity).toBe(977)
    expect(withoutPrices(undefined)).toBeUndefined()
    expect(withoutPrices(null)).toBeNull()
  })
})
