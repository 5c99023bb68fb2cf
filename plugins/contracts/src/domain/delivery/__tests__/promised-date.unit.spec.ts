import fc from "fast-check"
import { addDays, type CalendarDate, weekdayOf } from "../calendar-date"
import { type DeliveryCalendar, lastDate, promisedDate } from "../promised-date"
import { momentOf } from "../zoned-time"

const STOCKHOLM = "Europe/Stockholm"

const calendarOf = ({
  closed = [],
  weekdays = [1, 2, 3, 4, 5],
  delivers = weekdays,
  cut_off = "14:00",
  time_zone = STOCKHOLM,
}: {
  closed?: CalendarDate[]
  weekdays?: number[]
  delivers?: number[]
  cut_off?: string
  time_zone?: string
} = {}): DeliveryCalendar => {
  const isOpen = (days: number[]) => (date: CalendarDate) =>
    days.includes(weekdayOf(date)) && !closed.includes(date)
  return {
    time_zone,
    cut_off,
    isWorkingDay: isOpen(weekdays),
    isDeliveryDay: isOpen(delivers),
  }
}

const days = (lead_days: number, transit_days = 0) => ({
  lead_days,
  transit_days,
})

describe("promisedDate", () => {
  it.each([
    ["a second before the cut-off", "2026-11-24T12:59:59Z", "2026-11-25"],
    ["at the cut-off", "2026-11-24T13:00:00Z", "2026-11-26"],
    ["in summer a second before", "2026-06-23T11:59:59Z", "2026-06-24"],
    ["in summer at the cut-off", "2026-06-23T12:00:00Z", "2026-06-25"],
    ["on Friday before it", "2026-11-27T12:00:00Z", "2026-11-30"],
    ["on Friday after it", "2026-11-27T14:00:00Z", "2026-12-01"],
    ["on Sunday", "2026-11-29T10:00:00Z", "2026-12-01"],
    ["late on Sunday, Monday there", "2026-11-29T23:30:00Z", "2026-12-01"],
  ])("for one working day, ordered %s", (_, now, promised) => {
    expect(promisedDate(new Date(now), days(1), calendarOf())).toBe(promised)
  })

  it("passes over the turn of the year and its holidays", () => {
    const closed = ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"]
    const calendar = calendarOf({ closed: [...closed, "2027-01-06"] })
    const now = new Date("2026-12-30T14:00:00Z")
    expect(promisedDate(now, days(1), calendar)).toBe("2027-01-05")
    expect(promisedDate(now, days(2), calendar)).toBe("2027-01-07")
  })

  it("waits for a delivery day of the area, and for the next when that is a holiday", () => {
    const now = new Date("2026-11-24T08:00:00Z")
    const north = { delivers: [2, 4] }
    expect(promisedDate(now, days(1), calendarOf(north))).toBe("2026-11-26")
    const closed = ["2026-11-26"]
    expect(promisedDate(now, days(1), calendarOf({ ...north, closed }))).toBe(
      "2026-12-01"
    )
  })

  it("adds the way to the lead time", () => {
    const now = new Date("2026-11-24T08:00:00Z")
    expect(promisedDate(now, days(1, 2), calendarOf())).toBe("2026-11-27")
    expect(promisedDate(now, days(0), calendarOf())).toBe("2026-11-24")
  })

  it("is unknown where nobody ever works, or nothing is ever delivered", () => {
    const now = new Date("2026-11-24T08:00:00Z")
    const none = { weekdays: [], delivers: [1] }
    expect(promisedDate(now, days(1), calendarOf(none))).toBeNull()
    expect(promisedDate(now, days(1), calendarOf({ delivers: [] }))).toBeNull()
  })

  // Two nights with a changed clock and two turns of the year.
  const moments = fc.integer({
    min: Date.parse("2025-12-20T00:00:00Z"),
    max: Date.parse("2027-01-15T00:00:00Z"),
  })
  const cases = fc.record({
    now: moments,
    cut_off: fc.constantFrom("00:00", "02:30", "03:00", "14:00", "23:59"),
    time_zone: fc.constantFrom(STOCKHOLM, "America/New_York", "Asia/Kolkata"),
    closed: fc
      .array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
      .map((offsets) => offsets.map((each) => addDays("2025-12-20", each))),
    delivers: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    lead: fc.integer({ min: 0, max: 12 }),
  })

  it("is never a closed day nor one on which nothing is delivered, and never before the lead time's working days", () => {
    fc.assert(
      fc.property(cases, ({ now, lead, ...said }) => {
        const calendar = calendarOf(said)
        const promised = promisedDate(new Date(now), days(lead), calendar)
        expect(promised).not.toBeNull()
        expect(calendar.isDeliveryDay(promised as string)).toBe(true)
        expect(said.closed).not.toContain(promised)
        expect(
          (promised as string) >=
            (promisedDate(
              new Date(now),
              days(0),
              calendarOf({ ...said, delivers: [1, 2, 3, 4, 5, 6, 7] })
            ) as string)
        ).toBe(true)
      })
    )
  })

  it("never comes earlier for an order that is placed later, or takes longer", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 0, max: 3 * 3600_000 }),
        fc.integer({ min: 0, max: 3 }),
        ({ now, lead, ...said }, later, more) => {
          const calendar = calendarOf(said)
          const first = promisedDate(new Date(now), days(lead), calendar)
          const second = promisedDate(
            new Date(now + later),
            days(lead, more),
            calendar
          )
          expect((second as string) >= (first as string)).toBe(true)
        }
      )
    )
  })

  it("changes with the second of the cut-off, on days with a changed clock too", () => {
    const dates = fc.integer({ min: 0, max: 370 })
    const times = fc.constantFrom("01:30", "04:00", "14:00")
    fc.assert(
      fc.property(dates, times, (offset, cut_off) => {
        const date = addDays("2026-01-01", offset)
        const calendar = calendarOf({
          cut_off,
          weekdays: [1, 2, 3, 4, 5, 6, 7],
        })
        const moment = momentOf(date, cut_off, STOCKHOLM).getTime()
        const at = (then: number) =>
          promisedDate(new Date(then), days(0), calendar)
        expect([at(moment - 1000), at(moment)]).toEqual([
          date,
          addDays(date, 1),
        ])
      })
    )
  })
})

describe("lastDate", () => {
  it("is the latest, and unknown when one is", () => {
    expect(lastDate(["2026-01-31", "2026-02-01"])).toBe("2026-02-01")
    expect(lastDate(["2026-01-31", null])).toBeNull()
    expect(lastDate([])).toBeNull()
  })
})
