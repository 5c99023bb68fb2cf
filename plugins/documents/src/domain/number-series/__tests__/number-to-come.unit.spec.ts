import fc from "fast-check"
import { formatNumber, patternFault } from "../number-pattern"
import { isToCome, type SeriesPlace } from "../number-to-come"

const never: SeriesPlace = { reset: "never", year: 2026, last_number: 5 }
const yearly: SeriesPlace = { ...never, reset: "yearly" }

describe("a number to come", () => {
  it.each([
    ["F{number}", "F11", never, true],
    ["F{number}", "F5", never, false],
    ["F{number}", "F011", never, false],
    ["F{number:3}", "F011", never, true],
    ["F{number:3}", "F1234", never, true],
    ["F{number:3}", "F12", never, false],
    ["F.{number}", "Fx9", never, false],
    ["{year}-{number}", "2025-9", never, false],
    ["{year}-{number}", "2026-9", never, true],
    ["{year}-{number}", "2027-9", never, true],
    ["{year}-{number}", "2027-3", never, false],
    ["{year}-{number}", "2026-5", yearly, false],
    ["{year}-{number}", "2026-6", yearly, true],
    ["{year}-{number}", "2027-1", yearly, true],
    ["{yy}{number}", "259", yearly, false],
    ["{yy}{number}", "269", yearly, true],
    ["Å (*) {number}", "Å (*) 7", never, true],
  ])("by %s: %s, %j: %s", (pattern, text, place, toCome) => {
    expect(isToCome(pattern, text, place)).toBe(toCome)
  })

  it("is one exactly when the series will write it", () => {
    const text = fc.string({
      unit: fc.constantFrom("F", "1", "0", "-", ".", "2"),
      maxLength: 3,
    })
    const number = fc.constantFrom("{number}", "{number:2}", "{number:3}")
    const pattern = fc
      .tuple(text, fc.constantFrom("", "{yy}", "{year}"), text, number, text)
      .map((parts) => parts.join(""))
      .filter((each) => patternFault(each, "never") === null)
    fc.assert(
      fc.property(
        pattern,
        pattern,
        fc.integer({ min: 1, max: 40 }),
        (before, after, given) => {
          const taken = formatNumber(before, given, 2026)
          const place = { ...never, last_number: given }
          const willWrite = [2026, 2027, 2028].some((year) =>
            Array.from({ length: 3000 }, (_, step) =>
              formatNumber(after, given + 1 + step, year)
            ).includes(taken)
          )
          if (willWrite) {
            expect(isToCome(after, taken, place)).toBe(true)
          }
          const behind = Array.from({ length: given }, (_, step) =>
            formatNumber(after, step + 1, 2026)
          ).includes(taken)
          if (behind) {
            expect(isToCome(after, taken, place)).toBe(false)
          }
        }
      ),
      { numRuns: 60 }
    )
  })
})
