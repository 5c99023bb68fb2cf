import fc from "fast-check"
import { decimalMarkOf, parseDecimal } from "../decimal"

describe("numbers as people write them", () => {
  it.each([
    ["1 234,50", ",", "1234.5"],
    ["1\u00a0234,50", ",", "1234.5"],
    ["1.234,5", ",", "1234.5"],
    ["1,234.5", ".", "1234.5"],
    ["1,234.5", ",", "1234.5"],
    ["1,234", ",", "1.234"],
    ["1,234", ".", "1234"],
    ["1.5", ",", "1.5"],
    ["-0,10", ",", "-0.1"],
    ["−3", ",", "-3"],
    ["007", ",", "7"],
    ["-0,0", ",", "0"],
    ["1'000'000", ".", "1000000"],
  ] as const)("reads %s with %s", (text, mark, number) => {
    expect(parseDecimal(text, mark)).toBe(number)
  })

  it.each(["", "kr", "1,2,3", "12.34,5", "1..2", "1e3", "5 %", ","])(
    "knows that %j is no number",
    (text) => {
      expect(parseDecimal(text, ",")).toBeNull()
      expect(parseDecimal(text, ".")).toBeNull()
    }
  )

  it("takes the mark that the numbers tell, else the delimiter's", () => {
    expect(decimalMarkOf(["1", "1,234", "2,5"], ",")).toBe(",")
    expect(decimalMarkOf(["1,234", "1.5"], ";")).toBe(".")
    expect(decimalMarkOf(["1,234"], ";")).toBe(",")
    expect(decimalMarkOf([], "\t")).toBe(",")
    expect(decimalMarkOf([], ",")).toBe(".")
  })

  it("reads every number that is written with either mark", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(",", "."),
        (whole, broken, mark) => {
          const decimals = String(broken).padStart(4, "0").replace(/0+$/, "")
          expect(parseDecimal(`${whole}${mark}${decimals}`, mark as ",")).toBe(
            `${whole}.${decimals}`
          )
        }
      )
    )
  })
})
