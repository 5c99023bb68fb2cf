import fc from "fast-check"
import {
  countIn,
  firstUnit,
  inChosenUnit,
  isSellable,
  type Selling,
} from "../sales-units"
import { unitOnLine, withUnit } from "../unit-on-line"
import { unitText } from "../unit-text"

const box = { code: "XBX", factor: 200, is_default: true }
const pallet = { code: "XPX", factor: 9600, is_default: false }
const screws: Selling = {
  base_unit: "C62",
  is_base_sold: false,
  units: [box, pallet],
}
const factor = fc.integer({ min: 1, max: 10_000 })
const count = fc.integer({ min: 1, max: 10_000 })

describe("sales units", () => {
  it("count what is a whole number of them", () => {
    expect(countIn(600, box)).toBe(3)
    expect(countIn(650, box)).toBeNull()
    fc.assert(
      fc.property(count, factor, (count, factor) => {
        expect(countIn(count * factor, { factor })).toBe(count)
      })
    )
  })

  it("allow base units only where they are sold loose", () => {
    expect(isSellable(600, screws)).toBe(true)
    expect(isSellable(650, screws)).toBe(false)
    expect(isSellable(650, { ...screws, is_base_sold: true })).toBe(true)
    expect(isSellable(1, { ...screws, units: [] })).toBe(false)
  })

  it("offer the default one first, else the smallest that is sold", () => {
    const none = [{ ...pallet }, { ...box, is_default: false }]
    expect(firstUnit(screws)).toMatchObject({ code: "XBX" })
    expect(firstUnit({ ...screws, units: none })).toMatchObject({ factor: 200 })
    expect(firstUnit({ ...screws, is_base_sold: true, units: none })).toEqual({
      code: "C62",
      factor: 1,
    })
  })

  it("follow the quantity, and give way to base units where it is not whole", () => {
    expect(inChosenUnit(600, box, "C62")).toMatchObject({
      code: "XBX",
      count: 3,
    })
    expect(inChosenUnit(650, box, "C62")).toEqual({
      code: "C62",
      factor: 1,
      count: 650,
    })
    fc.assert(
      fc.property(count, factor, fc.boolean(), (quantity, factor, chosen) => {
        const said = inChosenUnit(
          quantity,
          chosen ? { code: "XBX", factor } : null,
          "C62"
        )
        expect(said.count * said.factor).toBe(quantity)
      })
    )
  })

  it("are remembered beside what else a line remembers", () => {
    const kept = withUnit({ note: "x" }, { code: "XBX", factor: 200 })
    expect(unitOnLine(kept)).toEqual({ code: "XBX", factor: 200 })
    expect(withUnit(kept, null)).toEqual({ note: "x" })
    expect(unitOnLine({ b2b_unit: "XBX" })).toBeNull()
    expect(unitOnLine(null)).toBeNull()
  })

  it("are said in both languages", () => {
    expect(unitText({ ...box, count: 3 }, "en")).toBe("3 boxes of 200")
    expect(unitText({ ...box, count: 3 }, "sv")).toBe("3 lådor à 200")
    expect(unitText({ ...box, count: 1 }, "en")).toBe("1 box of 200")
    expect(unitText({ code: "MTR", factor: 1, count: 600 }, "sv")).toBe(
      "600 meter"
    )
    expect(unitText({ code: "ZZ", factor: 1, count: 2 }, "en")).toBe("2 ZZ")
  })
})
