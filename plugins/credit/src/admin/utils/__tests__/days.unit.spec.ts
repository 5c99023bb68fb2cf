import { afterDay, calendarDate, dayBefore, dayOf } from "../days"

describe("days", () => {
  it("a calendar date stays the same through a date picker", () => {
    for (const date of ["2026-01-01", "2028-02-29", "2026-12-31"]) {
      expect(calendarDate(dayOf(date))).toBe(date)
    }
  })

  it("the last day of a raise is the day before the moment at which it ends", () => {
    const last = dayOf("2026-10-25")
    expect(calendarDate(dayBefore(afterDay(last).toISOString()))).toBe(
      "2026-10-25"
    )
  })
})
