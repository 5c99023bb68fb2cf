import fc from "fast-check"
import { lessPercent } from "../percentage-price"

describe("a price less a percentage", () => {
  it.each([
    ["100", "10", "sek", "90"],
    ["99.99", "12.5", "sek", "87.49"],
    // Half an öre up.
    ["0.10", "5", "sek", "0.1"],
    ["0.30", "5", "sek", "0.29"],
    ["1", "0.5", "sek", "1"],
    // A price that has more decimals keeps as many.
    ["0.895", "10", "sek", "0.806"],
    ["1001", "0.5", "jpy", "996"],
    ["10.005", "0", "sek", "10.005"],
    ["3", "33.3333", "kwd", "2"],
  ])("%s less %s %% in %s is %s", (amount, percent, currency, expected) => {
    expect(lessPercent(amount, percent, currency)).toBe(expected)
  })

  it("is never more than the price and at most half a unit of the last decimal off", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 9999 }),
        (ore, hundredths) => {
          const left = lessPercent(ore / 100, hundredths / 100, "sek")
          expect(left).toMatch(/^\d+(\.\d{1,2})?$/)
          const exact = BigInt(ore) * BigInt(10_000 - hundredths)
          const given = BigInt(Math.round(Number(left) * 100)) * 10_000n
          const off = given > exact ? given - exact : exact - given
          expect(off <= 5_000n).toBe(true)
          expect(Number(left) * 100).toBeLessThanOrEqual(ore + 0.0001)
        }
      )
    )
  })
})
