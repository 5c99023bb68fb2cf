import fc from "fast-check"
import { formatNumber, patternFault, periodOf, yearIn } from "../number-pattern"

describe("patterns of a number series", () => {
  it("are filled, and grow rather than being cut", () => {
    expect(formatNumber("OB-{year}-{number:5}", 42, 2026)).toBe("OB-2026-00042")
    expect(formatNumber("{yy}{number:3}", 1234, 2026)).toBe("261234")
    expect(formatNumber("{number}", 7, 2026)).toBe("7")
  })

  it.each([
    ["OB-{year}-{number:5}", "yearly", null],
    ["{number}", "never", null],
    ["{yy}{number:3}", "yearly", null],
    ["OB-{year}", "yearly", "no_number"],
    ["{number}-{number}", "never", "no_number"],
    ["OB-{number:5}", "yearly", "no_year"],
    ["{month}-{number}", "never", "unknown_placeholder"],
    ["{year:4}-{number}", "never", "width"],
    ["{number:0}", "never", "width"],
    ["{number:13}", "never", "width"],
    ["{number}}", "never", "stray_brace"],
    ["{ number }{number}", "never", "stray_brace"],
  ] as const)("%s, %s: %s", (pattern, reset, fault) => {
    expect(patternFault(pattern, reset)).toBe(fault)
  })

  it("give different numbers different texts, within a year and over years", () => {
    const place = fc.record({
      number: fc.integer({ min: 1, max: 1_000_000 }),
      year: fc.integer({ min: 2020, max: 2099 }),
    })
    fc.assert(
      fc.property(
        place,
        place,
        fc.integer({ min: 1, max: 12 }),
        (a, b, width) => {
          const pattern = `OB-{year}-{number:${width}}`
          const same = a.number === b.number && a.year === b.year
          expect(
            formatNumber(pattern, a.number, a.year) ===
              formatNumber(pattern, b.number, b.year)
          ).toBe(same)
        }
      )
    )
  })

  it("count the year where the merchant is", () => {
    const newYear = new Date("2026-12-31T23:30:00Z")
    expect(yearIn(newYear, "Europe/Stockholm")).toBe(2027)
    expect(yearIn(newYear, "America/New_York")).toBe(2026)
    expect(periodOf("yearly", 2027)).toBe("2027")
    expect(periodOf("never", 2027)).toBe("")
  })
})
