import {
  orderValueInput,
  orderValueSchema,
  orderValueValues,
  quantityRuleInput,
  quantityRuleSchema,
} from "../order-terms-form"

const value = (minimum: string, maximum: string, small_order_fee: string) => ({
  minimum,
  maximum,
  small_order_fee,
})

describe("an order's value", () => {
  it.each([
    ["500", "", ""],
    ["", "10 000", ""],
    ["500", "10 000,50", "49,50"],
    ["", "", ""],
  ])("may be %j, %j with the fee %j", (...typed) => {
    expect(orderValueSchema.safeParse(value(...typed)).success).toBe(true)
  })

  it.each([
    ["minimum", "a fee without a minimum", value("", "900", "49")],
    ["maximum", "less than the minimum", value("500", "400", "")],
    ["minimum", "no figure", value("mycket", "", "")],
    ["small_order_fee", "a negative fee", value("500", "", "-1")],
  ])("is refused at %s: %s", (field, _, typed) => {
    const { error } = orderValueSchema.safeParse(typed)
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })

  it("is read and shown with a Swedish comma, and left out when empty", () => {
    const terms = { minimum: 500, maximum: null, small_order_fee: 49.5 }
    const shown = orderValueValues(terms, "sv")
    expect(shown).toEqual(value("500", "", "49,5"))
    expect(orderValueInput(shown)).toEqual(terms)
    expect(orderValueInput(value("", " ", ""))).toBeNull()
  })
})

describe("a quantity rule", () => {
  const rule = {
    target_type: "all" as const,
    target_id: "",
    minimum: "10",
    maximum: "",
    multiple: "5",
  }

  it("about everything needs nothing chosen", () => {
    expect(quantityRuleSchema.safeParse(rule).success).toBe(true)
    expect(quantityRuleInput(rule)).toEqual({
      target_type: "all",
      target_id: "*",
      minimum: 10,
      maximum: null,
      multiple: 5,
    })
  })

  it.each([
    ["target_id", { target_type: "category" as const }],
    ["minimum", { minimum: "", multiple: "" }],
    ["maximum", { maximum: "9" }],
    ["multiple", { multiple: "2,5" }],
  ])("is refused at %s", (field, change) => {
    const { error } = quantityRuleSchema.safeParse({ ...rule, ...change })
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
