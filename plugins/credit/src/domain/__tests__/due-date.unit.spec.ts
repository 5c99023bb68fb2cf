import fc from "fast-check"
import { dueDate } from "../due-date"

const dates = fc
  .date({
    min: new Date("2000-01-01T00:00:00Z"),
    max: new Date("2099-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const days = fc.integer({ min: 0, max: 365 })
const daysBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000

describe("dueDate", () => {
  it.each([
    ["2026-01-31", { kind: "net", days: 30 }, "2026-03-02"],
    ["2028-01-31", { kind: "net", days: 30 }, "2028-03-01"],
    ["2026-12-15", { kind: "net", days: 30 }, "2027-01-14"],
    ["2026-03-28", { kind: "net", days: 2 }, "2026-03-30"],
    ["2028-02-01", { kind: "month_end", days: 0 }, "2028-02-29"],
    ["2026-12-31", { kind: "month_end", days: 30 }, "2027-01-30"],
    ["2026-05-05", { kind: "prepaid", days: 0 }, "2026-05-05"],
  ] as const)("of %s with %j is %s", (invoiced_on, terms, expected) => {
    expect(dueDate(invoiced_on, terms)).toBe(expected)
  })

  it("is N days later with net N", () => {
    fc.assert(
      fc.property(dates, days, (date, n) => {
        const due = dueDate(date, { kind: "net", days: n })
        expect(daysBetween(date, due)).toBe(n)
      })
    )
  })

  it("is the same for all days of a month with end of month", () => {
    fc.assert(
      fc.property(dates, days, (date, n) => {
        const terms = { kind: "month_end", days: n } as const
        const first = `${date.slice(0, 8)}01`
        expect(dueDate(date, terms)).toBe(dueDate(first, terms))
        const net = dueDate(date, { kind: "net", days: n })
        expect(dueDate(date, terms) >= net).toBe(true)
      })
    )
  })
})
