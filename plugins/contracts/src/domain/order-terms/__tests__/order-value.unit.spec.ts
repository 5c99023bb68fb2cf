import type { Binding } from "../../contracts-in-force"
import { feeChange, type MaybeFeeLine } from "../fee-line"
import {
  faultOfOrderValue,
  feeFor,
  lackingUntilMinimum,
  orderValueInForce,
  type OrderValueTerms,
} from "../order-value"

const terms = (more: Partial<OrderValueTerms> = {}): OrderValueTerms => ({
  minimum: 500,
  maximum: null,
  small_order_fee: 95,
  ...more,
})

describe("feeFor", () => {
  it.each([
    ["499.99", "95"],
    ["500", null],
    ["0", null],
  ])("goods of %s bear %s", (goods, fee) => {
    expect(feeFor(terms(), goods)).toBe(fee)
  })

  it("is none where none is agreed, or a small order is refused", () => {
    expect(feeFor(null, 1)).toBeNull()
    expect(feeFor(terms({ small_order_fee: null }), 1)).toBeNull()
    expect(feeFor(terms({ small_order_fee: 0 }), 1)).toBeNull()
  })

  it("tells what is lacking to the last cent", () => {
    expect(lackingUntilMinimum(terms(), "499.99")).toBe("0.01")
    expect(lackingUntilMinimum(terms({ minimum: null }), 1)).toBe("0")
  })
})

describe("faultOfOrderValue", () => {
  it.each([
    [
      { minimum: null, small_order_fee: null },
      /^minimum or maximum is missing/,
    ],
    [{ minimum: null, maximum: 9 }, /^small_order_fee cannot be said/],
    [{ maximum: 499 }, /^minimum 500 is more than maximum 499$/],
  ])("finds %j", (said, sentence) => {
    expect(faultOfOrderValue(terms(said))).toMatch(sentence)
  })

  it("finds nothing in what fits", () => {
    expect(faultOfOrderValue(terms({ maximum: 500 }))).toBeNull()
  })
})

describe("feeChange", () => {
  const line = (
    id: string,
    unit_price: number,
    more: Partial<MaybeFeeLine> = {}
  ): MaybeFeeLine => ({
    id,
    variant_id: null,
    quantity: 1,
    unit_price,
    metadata: { b2b_fee: "small_order" },
    ...more,
  })
  const goods = line("goods", 95, { variant_id: "variant_1" })
  const other = line("other", 95, { metadata: null })

  it("leaves a cart that is right, and lines that are no fee", () => {
    expect(feeChange([goods, other, line("fee", 95)], "95")).toEqual({
      add: null,
      remove: [],
    })
    expect(feeChange([goods, other], null)).toEqual({ add: null, remove: [] })
  })

  it("adds one that is missing, and removes what is too much or wrong", () => {
    expect(feeChange([goods], "95")).toEqual({ add: "95", remove: [] })
    expect(feeChange([line("a", 95), line("b", 95)], "95")).toEqual({
      add: null,
      remove: ["b"],
    })
    expect(feeChange([line("a", 90)], "95")).toEqual({
      add: "95",
      remove: ["a"],
    })
    expect(feeChange([line("a", 95, { quantity: 2 })], "95")).toEqual({
      add: "95",
      remove: ["a"],
    })
    expect(feeChange([line("a", 95)], null)).toEqual({
      add: null,
      remove: ["a"],
    })
  })
})

describe("orderValueInForce", () => {
  const binding = (
    contract_id: string,
    company_id: string,
    currency_code = "sek"
  ): Binding => ({
    company_id,
    include_descendants: true,
    starts_at: null,
    ends_at: null,
    contract: {
      id: contract_id,
      number: contract_id,
      currency_code,
      status: "active",
      price_list_id: "plist_1",
      is_exclusive: false,
      campaigns_apply: true,
      starts_at: null,
      ends_at: null,
    },
  })
  const bindings = [
    binding("near", "c"),
    binding("far", "g"),
    binding("eur", "c", "eur"),
  ]
  const said = ["near", "far", "eur"].map((contract_id, at) => ({
    ...terms({ minimum: at + 1 }),
    contract_id,
  }))
  const ask = (rows: typeof said, currency = "sek") =>
    orderValueInForce(
      bindings,
      rows,
      { company_id: "c", ancestor_ids: ["g"] },
      new Date(),
      currency
    )

  it("is the nearest contract's that says any, in the order's currency", () => {
    expect(ask(said)).toMatchObject({ minimum: 1, contract: { id: "near" } })
    expect(ask(said.slice(1))).toMatchObject({ contract: { id: "far" } })
    expect(ask(said, "eur")).toMatchObject({ contract: { id: "eur" } })
    expect(ask(said, "nok")).toBeNull()
  })
})
