import fc from "fast-check"
import {
  type AccountWindow,
  isWithin,
  periodAt,
  type WindowKind,
  WINDOWS,
} from "../window"
import { dayIn } from "../zone-time"

const ZONES = [
  "UTC",
  "Europe/Stockholm",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Marquesas",
  // The clock goes forward at midnight: days that begin at one o'clock.
  "America/Sao_Paulo",
  "America/Havana",
  "Asia/Beirut",
  "Africa/Cairo",
  // The clock goes back at one past midnight: a day that begins twice.
  "America/St_Johns",
  // There was no 30 December 2011.
  "Pacific/Apia",
]

const CALENDAR = WINDOWS.filter(
  (kind) => kind !== "unlimited" && kind !== "fixed"
)

const windowOf = (
  window_kind: WindowKind,
  time_zone = "Europe/Stockholm"
): AccountWindow => ({
  window_kind,
  time_zone,
  starts_at: null,
  ends_at: null,
})

const shown = (window: AccountWindow, moment: string) => {
  const { name, starts_at, ends_at } = periodAt(window, new Date(moment))
  return [name, starts_at?.toISOString(), ends_at?.toISOString()]
}

/** The wall clock of a moment, with its day: "2026-3-29". */
const day = (moment: Date, zone: string) => {
  const { year, month, day } = dayIn(moment, zone)
  return `${year}-${month}-${day}`
}

const anyMoment = fc.date({
  min: new Date("1985-01-01T00:00:00Z"),
  max: new Date("2060-01-01T00:00:00Z"),
  noInvalidDate: true,
})

/** Moments near a change of day, where things go wrong: within two hours of midnight somewhere. */
const nearMidnight = fc
  .tuple(anyMoment, fc.integer({ min: -120, max: 120 }))
  .map(
    ([moment, minutes]) =>
      new Date(
        Math.floor(moment.getTime() / 900_000) * 900_000 + minutes * 60_000
      )
  )

describe("the period around a moment", () => {
  it.each([
    // New Year in Stockholm is an hour before New Year in UTC.
    [
      "year",
      "2026-12-31T22:59:59.999Z",
      "2026",
      "2025-12-31T23:00:00.000Z",
      "2026-12-31T23:00:00.000Z",
    ],
    [
      "year",
      "2026-12-31T23:00:00.000Z",
      "2027",
      "2026-12-31T23:00:00.000Z",
      "2027-12-31T23:00:00.000Z",
    ],
    // A leap day belongs to February.
    [
      "month",
      "2028-02-29T12:00:00.000Z",
      "2028-02",
      "2028-01-31T23:00:00.000Z",
      "2028-02-29T23:00:00.000Z",
    ],
    [
      "month",
      "2027-02-28T23:00:00.000Z",
      "2027-03",
      "2027-02-28T23:00:00.000Z",
      "2027-03-31T22:00:00.000Z",
    ],
    // The clock goes forward on 29 March and back on 25 October 2026.
    [
      "day",
      "2026-03-29T12:00:00.000Z",
      "2026-03-29",
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ],
    [
      "day",
      "2026-10-25T12:00:00.000Z",
      "2026-10-25",
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ],
    [
      "month",
      "2026-10-31T22:59:59.999Z",
      "2026-10",
      "2026-09-30T22:00:00.000Z",
      "2026-10-31T23:00:00.000Z",
    ],
    [
      "quarter",
      "2026-03-31T22:00:00.000Z",
      "2026-Q2",
      "2026-03-31T22:00:00.000Z",
      "2026-06-30T22:00:00.000Z",
    ],
    [
      "quarter",
      "2026-12-31T22:30:00.000Z",
      "2026-Q4",
      "2026-09-30T22:00:00.000Z",
      "2026-12-31T23:00:00.000Z",
    ],
    // 1 January 2027 is a Friday, in the last week of 2026.
    [
      "week",
      "2027-01-01T12:00:00.000Z",
      "2026-W53",
      "2026-12-27T23:00:00.000Z",
      "2027-01-03T23:00:00.000Z",
    ],
    [
      "week",
      "2027-01-04T12:00:00.000Z",
      "2027-W01",
      "2027-01-03T23:00:00.000Z",
      "2027-01-10T23:00:00.000Z",
    ],
    [
      "week",
      "2026-03-29T12:00:00.000Z",
      "2026-W13",
      "2026-03-22T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ],
  ] as const)("%s of %s is %s", (kind, moment, ...period) => {
    expect(shown(windowOf(kind), moment)).toEqual(period)
  })

  it.each([
    [
      "Asia/Kathmandu",
      "2026-12-31T18:15:00.000Z",
      "2027",
      "2026-12-31T18:15:00.000Z",
      "2027-12-31T18:15:00.000Z",
    ],
    [
      "Pacific/Chatham",
      "2026-12-31T10:14:59.999Z",
      "2026",
      "2025-12-31T10:15:00.000Z",
      "2026-12-31T10:15:00.000Z",
    ],
    [
      "Pacific/Kiritimati",
      "2026-12-31T10:00:00.000Z",
      "2027",
      "2026-12-31T10:00:00.000Z",
      "2027-12-31T10:00:00.000Z",
    ],
  ])("a year in %s", (zone, moment, ...period) => {
    expect(shown(windowOf("year", zone), moment)).toEqual(period)
  })

  it("of a day that begins at one o'clock begins then", () => {
    expect(
      shown(windowOf("day", "America/Sao_Paulo"), "2018-11-04T12:00:00Z")
    ).toEqual([
      "2018-11-04",
      "2018-11-04T03:00:00.000Z",
      "2018-11-05T02:00:00.000Z",
    ])
  })

  it("of a day that begins twice begins the first time", () => {
    const window = windowOf("day", "America/St_Johns")
    const period = [
      "2000-10-29",
      "2000-10-29T02:30:00.000Z",
      "2000-10-30T03:30:00.000Z",
    ]
    // 00:00:30, then 23:30 of the day before once more, then midnight again.
    expect(shown(window, "2000-10-29T02:30:30Z")).toEqual(period)
    expect(shown(window, "2000-10-29T03:00:00Z")).toEqual(period)
    expect(shown(window, "2000-10-29T03:30:00Z")).toEqual(period)
  })

  it("jumps with the calendar over a day that there was not", () => {
    const window = windowOf("day", "Pacific/Apia")
    expect(shown(window, "2011-12-30T09:59:59.999Z")).toEqual([
      "2011-12-29",
      "2011-12-29T10:00:00.000Z",
      "2011-12-30T10:00:00.000Z",
    ])
    expect(shown(window, "2011-12-30T10:00:00.000Z")[0]).toBe("2011-12-31")
  })

  it("is one for ever without a limit to it, and the fixed one at any time", () => {
    expect(shown(windowOf("unlimited"), "2026-01-01T00:00:00Z")).toEqual([
      "all",
      undefined,
      undefined,
    ])
    const fixed = {
      ...windowOf("fixed"),
      starts_at: new Date("2026-01-01T00:00:00Z"),
      ends_at: new Date("2026-07-01T00:00:00Z"),
    }
    const period = [
      "fixed",
      "2026-01-01T00:00:00.000Z",
      "2026-07-01T00:00:00.000Z",
    ]
    expect(shown(fixed, "2026-03-01T00:00:00Z")).toEqual(period)
    expect(shown(fixed, "2030-03-01T00:00:00Z")).toEqual(period)
    expect(isWithin(fixed, new Date("2026-01-01T00:00:00.000Z"))).toBe(true)
    expect(isWithin(fixed, new Date("2026-06-30T23:59:59.999Z"))).toBe(true)
    expect(isWithin(fixed, new Date("2026-07-01T00:00:00.000Z"))).toBe(false)
    expect(isWithin(fixed, new Date("2025-12-31T23:59:59.999Z"))).toBe(false)
  })
})

describe("the periods of any calendar window in any zone", () => {
  const cases = fc.record({
    kind: fc.constantFrom(...CALENDAR),
    zone: fc.constantFrom(...ZONES),
    moment: fc.oneof(anyMoment, nearMidnight),
  })

  it("follow each other without a gap and without an overlap", () => {
    fc.assert(
      fc.property(cases, ({ kind, zone, moment }) => {
        const window = windowOf(kind, zone)
        const period = periodAt(window, moment)
        const starts_at = period.starts_at as Date
        const ends_at = period.ends_at as Date

        expect(isWithin(period, moment)).toBe(true)
        expect(periodAt(window, starts_at)).toEqual(period)
        expect(periodAt(window, new Date(ends_at.getTime() - 1))).toEqual(
          period
        )
        const next = periodAt(window, ends_at)
        expect(next.starts_at).toEqual(ends_at)
        expect(next.name > period.name).toBe(true)
        expect(
          periodAt(window, new Date(starts_at.getTime() - 1)).ends_at
        ).toEqual(starts_at)
      }),
      { numRuns: 1500 }
    )
  })

  it("begin with a new day on the wall, and never in the middle of one", () => {
    fc.assert(
      fc.property(cases, ({ kind, zone, moment }) => {
        const starts_at = periodAt(windowOf(kind, zone), moment)
          .starts_at as Date

        expect(day(new Date(starts_at.getTime() - 1), zone)).not.toBe(
          day(starts_at, zone)
        )
      }),
      { numRuns: 1500 }
    )
  })

  it("are as long as the calendar says, give or take a change of the clock", () => {
    // 30 December 2011 and 31 December 1994 never were.
    const CROSSED_THE_DATE_LINE = ["Pacific/Apia", "Pacific/Kiritimati"]
    const DAYS = {
      day: [1, 1],
      week: [7, 7],
      month: [28, 31],
      quarter: [90, 92],
      year: [365, 366],
    } as const
    fc.assert(
      fc.property(
        cases.filter(({ zone }) => !CROSSED_THE_DATE_LINE.includes(zone)),
        ({ kind, zone, moment }) => {
          const { starts_at, ends_at } = periodAt(windowOf(kind, zone), moment)
          const days =
            ((ends_at as Date).getTime() - (starts_at as Date).getTime()) /
            86_400_000
          const [least, most] = DAYS[kind]
          expect(days).toBeGreaterThanOrEqual(least - 1 / 12)
          expect(days).toBeLessThanOrEqual(most + 1 / 12)
        }
      ),
      { numRuns: 1500 }
    )
  })
})
