import fc from "fast-check"
import { promisedDate } from "../../domain/delivery/promised-date"
import { publicHolidays } from "../public-holidays"

describe("publicHolidays", () => {
  it.each([
    ["2026-01-06", true],
    ["2026-04-03", true],
    ["2026-06-19", true],
    ["2026-12-24", true],
    ["2026-12-31", true],
    ["2027-01-01", true],
    ["2026-12-23", false],
    ["2026-11-24", false],
  ])("of Sweden: %s is %s", async (date, is) => {
    expect((await publicHolidays("se"))(date)).toBe(is)
  })

  it("of a region are its own, too", async () => {
    const [country, bavaria] = await Promise.all([
      publicHolidays("de"),
      publicHolidays("de", "by"),
    ])
    expect([country("2026-01-06"), bavaria("2026-01-06")]).toEqual([
      false,
      true,
    ])
  })

  it("are none of no country, and of an unknown one", async () => {
    for (const country of [null, "xx"]) {
      expect((await publicHolidays(country))("2026-12-25")).toBe(false)
    }
  })

  it("are never a promised day", async () => {
    const isHoliday = await publicHolidays("se")
    const isOpen = (date: string) =>
      !isHoliday(date) && ![0, 6].includes(new Date(date).getUTCDay())
    const calendar = {
      time_zone: "Europe/Stockholm",
      cut_off: "14:00",
      isWorkingDay: isOpen,
      isDeliveryDay: isOpen,
    }
    const moments = fc.integer({
      min: Date.parse("2026-01-01"),
      max: Date.parse("2030-01-01"),
    })
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 9 }), (now, lead_days) => {
        const duration = { lead_days, transit_days: 0 }
        const day = promisedDate(new Date(now), duration, calendar)
        expect(isHoliday(day as string)).toBe(false)
      })
    )
  })
})
