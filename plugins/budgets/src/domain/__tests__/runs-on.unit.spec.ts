import { localDate } from "../local-date"
import { runsOn } from "../runs-on"

describe("runsOn", () => {
  const december = { starts_on: "2026-12-01", ends_on: "2026-12-31" }

  it.each([
    ["the last moment before it", "2026-11-30T22:59:59.999Z", false],
    ["midnight in Stockholm, yesterday in UTC", "2026-11-30T23:00:00Z", true],
    ["the last moment of the year", "2026-12-31T22:59:59.999Z", true],
    ["1 January, still the old year in UTC", "2026-12-31T23:00:00Z", false],
  ])("%s", (_, moment, runs) => {
    const day = localDate(new Date(moment), "Europe/Stockholm")
    expect(runsOn(december, day)).toBe(runs)
  })

  it.each([
    ["before the clock goes forward", "2026-03-29T00:30:00Z", "2026-03-29"],
    ["an hour later, two on the clock", "2026-03-29T01:30:00Z", "2026-03-29"],
    ["the hour that comes twice", "2026-10-25T00:30:00Z", "2026-10-25"],
    ["summer time's midnight", "2026-07-31T22:00:00Z", "2026-08-01"],
    ["leap day", "2028-02-29T22:59:59Z", "2028-02-29"],
  ])("%s", (_, moment, day) => {
    expect(localDate(new Date(moment), "Europe/Stockholm")).toBe(day)
  })

  it("has no end that is not said", () => {
    expect(runsOn({ starts_on: null, ends_on: null }, "2026-01-01")).toBe(true)
    expect(runsOn({ ...december, ends_on: null }, "2099-01-01")).toBe(true)
    expect(runsOn({ ...december, starts_on: null }, "1999-01-01")).toBe(true)
  })
})
