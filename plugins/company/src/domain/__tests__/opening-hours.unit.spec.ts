import fc from "fast-check"
import {
  normalizedHours,
  openingFaults,
  type OpeningRange,
  WEEKDAYS,
} from "../opening-hours"

const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`

const monday = (...ranges: [string, string][]) => ({
  monday: ranges.map(([from, to]) => ({ from, to })),
})

describe("opening hours", () => {
  it.each([
    ["a day", monday(["07:00", "16:00"])],
    ["around the clock", monday(["00:00", "24:00"])],
    [
      "with lunch, in any order",
      monday(["13:00", "16:00"], ["07:00", "12:00"]),
    ],
    [
      "one range right after another",
      monday(["07:00", "12:00"], ["12:00", "16:00"]),
    ],
    ["closed", { monday: [] }],
    ["nothing said", {}],
  ])("may be %s", (_what, hours) => expect(openingFaults(hours)).toEqual([]))

  it.each([
    ["ill_formed", monday(["7:00", "16:00"])],
    ["ill_formed", monday(["07:00", "24:30"])],
    ["ill_formed", monday(["07:60", "16:00"])],
    ["ends_before_start", monday(["16:00", "07:00"])],
    ["ends_before_start", monday(["07:00", "07:00"])],
    ["overlaps", monday(["07:00", "12:01"], ["12:00", "16:00"])],
    ["overlaps", monday(["07:00", "16:00"], ["08:00", "09:00"])],
    [
      "too_many",
      monday(
        ["01:00", "02:00"],
        ["03:00", "04:00"],
        ["05:00", "06:00"],
        ["07:00", "08:00"],
        ["09:00", "10:00"]
      ),
    ],
  ])("are wrong: %s", (fault, hours) =>
    expect(openingFaults(hours)).toEqual([{ day: "monday", fault }])
  )

  it("overlap exactly when some minute lies in two ranges", () => {
    const range = fc
      .tuple(fc.nat(1439), fc.integer({ min: 1, max: 600 }))
      .map(([from, length]) => [from, Math.min(1440, from + length)] as const)
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (ranges) => {
        const twice = [...Array(1440).keys()].some(
          (minute) =>
            ranges.filter(([from, to]) => from <= minute && minute < to)
              .length > 1
        )
        const friday: OpeningRange[] = ranges.map(([from, to]) => ({
          from: time(from),
          to: time(to),
        }))
        expect(openingFaults({ friday })).toEqual(
          twice ? [{ day: "friday", fault: "overlaps" }] : []
        )
      })
    )
  })

  it("have one form: every day, sorted; null when never open", () => {
    expect(normalizedHours({})).toBeNull()
    expect(normalizedHours({ sunday: [] })).toBeNull()
    const hours = normalizedHours(
      monday(["13:00", "16:00"], ["07:00", "12:00"])
    )
    expect(Object.keys(hours ?? {})).toEqual([...WEEKDAYS])
    expect(hours?.monday?.map(({ from }) => from)).toEqual(["07:00", "13:00"])
    expect(hours?.tuesday).toEqual([])
  })
})
