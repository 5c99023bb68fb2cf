import fc from "fast-check"
import type { Binding } from "../../contracts-in-force"
import { isAllowedOption } from "../allowed-options"
import { freightCharge, leftUntilFree } from "../freight-charge"
import { type ContractFreight, freightInForce } from "../freight-in-force"
import {
  faultOfFreightTerms,
  FREIGHT_KINDS,
  type FreightTerms,
} from "../freight-terms"
import { goodsSum } from "../goods-sum"

const terms = (said: Partial<FreightTerms> = {}): FreightTerms => ({
  kind: "list",
  free_above: null,
  amount: null,
  shipping_option_ids: [],
  shipping_option_type_ids: [],
  ...said,
})

describe("goodsSum", () => {
  const line = { variant_id: "v", quantity: 3, unit_price: 0.1 }

  it("adds articles without binary crumbs, and leaves fees out", () => {
    const fee = { variant_id: null, quantity: 1, unit_price: 95 }
    expect(goodsSum([line, fee]).numeric).toBe(0.3)
    expect(goodsSum([]).numeric).toBe(0)
  })

  it("takes the tax out of prices that hold it", () => {
    const gross = {
      ...line,
      unit_price: 125,
      is_tax_inclusive: true,
      tax_lines: [{ rate: 25 }],
    }
    expect(goodsSum([gross]).numeric).toBe(300)
  })
})

describe("freightCharge", () => {
  it.each([
    [terms(), 10, null],
    [terms({ kind: "free" }), 10, 0],
    [terms({ kind: "collect" }), 10, 0],
    [terms({ kind: "as_invoiced" }), 10, 0],
    [terms({ kind: "flat", amount: 99 }), 10, 99],
    [terms({ kind: "free_above", free_above: 500 }), 499.99, null],
    [terms({ kind: "free_above", free_above: 500, amount: 80 }), 499.99, 80],
    [terms({ kind: "free_above", free_above: 500, amount: 80 }), 500, 0],
    [terms({ kind: "free_above", free_above: 0 }), 0, 0],
  ])("of %j for goods of %d is %s", (said, goods, charge) => {
    expect(freightCharge(said, goods)).toBe(charge)
  })

  it("is free exactly when nothing is left until free", () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(cents, cents, (from, goods) => {
        const said = terms({
          kind: "free_above",
          free_above: from / 100,
          amount: 5,
        })
        expect(Number(freightCharge(said, goods / 100)) === 0).toBe(
          Number(leftUntilFree(said, goods / 100)) === 0
        )
      })
    )
  })

  it("leaves nothing to reach where no sum makes it free", () => {
    expect(leftUntilFree(terms({ kind: "flat", amount: 5 }), 1)).toBeNull()
  })
})

describe("isAllowedOption", () => {
  const option = { id: "so_1", type_id: "sotype_1" }
  it.each([
    [{}, true],
    [{ shipping_option_ids: ["so_1"] }, true],
    [{ shipping_option_ids: ["so_2"] }, false],
    [{ shipping_option_type_ids: ["sotype_1"] }, true],
    [{ shipping_option_type_ids: ["sotype_2"] }, false],
    [
      { shipping_option_ids: ["so_2"], shipping_option_type_ids: ["sotype_1"] },
      true,
    ],
  ])("with %j is %s", (said, allowed) => {
    expect(isAllowedOption(terms(said), option)).toBe(allowed)
  })

  it("does not take an option without a type for one of no type", () => {
    const said = terms({ shipping_option_type_ids: ["sotype_1"] })
    expect(isAllowedOption(said, { id: "so_1", type_id: null })).toBe(false)
  })
})

describe("freightInForce", () => {
  const now = new Date("2026-06-01T12:00:00Z")
  const lineage = { company_id: "unit", ancestor_ids: ["legal", "group"] }
  const binding = (
    company_id: string,
    over: Partial<Binding["contract"]> = {}
  ): Binding => ({
    company_id,
    include_descendants: true,
    starts_at: null,
    ends_at: null,
    contract: {
      id: `c_${company_id}`,
      number: company_id,
      currency_code: "sek",
      status: "active",
      price_list_id: "plist",
      is_exclusive: false,
      campaigns_apply: true,
      starts_at: null,
      ends_at: null,
      ...over,
    },
  })
  const said = (
    company_id: string,
    over: Partial<FreightTerms>
  ): ContractFreight => ({ ...terms(over), contract_id: `c_${company_id}` })
  const inForce = (bindings: Binding[], all: ContractFreight[]) =>
    freightInForce(bindings, all, lineage, now, "sek")?.contract?.number ?? null

  it("is the nearest contract's that says any", () => {
    const bindings = [binding("group"), binding("legal"), binding("unit")]
    const all = [said("group", { kind: "free" }), said("legal", {})]
    expect(inForce(bindings, all)).toBe("legal")
    expect(inForce(bindings, [])).toBeNull()
  })

  it("passes by one that is not in force, and one of another company", () => {
    const bindings = [
      binding("unit", { status: "suspended" }),
      binding("legal", { ends_at: now }),
      binding("stranger"),
      binding("group"),
    ]
    const all = ["unit", "legal", "stranger", "group"].map((each) =>
      said(each, { kind: "free" })
    )
    expect(inForce(bindings, all)).toBe("group")
  })

  it("passes by sums in another currency, not by what is about none", () => {
    const euro = binding("unit", { currency_code: "eur" })
    const bindings = [euro, binding("legal")]
    const legal = said("legal", { kind: "free" })
    const flat = said("unit", { kind: "flat", amount: 3 })
    expect(inForce(bindings, [flat, legal])).toBe("legal")
    expect(inForce(bindings, [said("unit", { kind: "collect" }), legal])).toBe(
      "unit"
    )
  })
})

describe("faultOfFreightTerms", () => {
  it("finds none in what can be charged, and a sentence in what cannot", () => {
    const sum = fc.option(fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(
        fc.constantFrom(...FREIGHT_KINDS),
        sum,
        sum,
        (kind, free_above, amount) => {
          const fault = faultOfFreightTerms({ kind, free_above, amount })
          const sound =
            (kind === "free_above") === (free_above !== null) &&
            (kind === "flat"
              ? amount !== null
              : kind === "free_above" || amount === null)
          expect(fault === null).toBe(sound)
        }
      )
    )
  })
})
