import { parseRanges, rangesText } from "../opening-hours-text"

describe("hours as people type them", () => {
  it.each([
    ["", []],
    ["  ", []],
    ["7-16", [{ from: "07:00", to: "16:00" }]],
    [
      "07.00–12.00, 13:15 - 16",
      [
        { from: "07:00", to: "12:00" },
        { from: "13:15", to: "16:00" },
      ],
    ],
  ])("reads %p", (text, ranges) => expect(parseRanges(text)).toEqual(ranges))

  it.each(["dagtid", "7", "7-", "7-12-16", "7:5-16"])(
    "cannot read %p",
    (text) => expect(parseRanges(text)).toBeNull()
  )

  it("writes them so that they can be read again", () => {
    const ranges = [
      { from: "07:00", to: "12:00" },
      { from: "13:00", to: "24:00" },
    ]
    expect(rangesText(ranges)).toBe("07:00–12:00, 13:00–24:00")
    expect(parseRanges(rangesText(ranges))).toEqual(ranges)
    expect(rangesText(undefined)).toBe("")
  })
})
