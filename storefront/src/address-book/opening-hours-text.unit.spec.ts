import { parseRanges, rangesText } from "./opening-hours-text"

describe("opening hours as text", () => {
  it("is read in any common form and written in one", () => {
    const ranges = [
      { from: "07:00", to: "12:00" },
      { from: "13:15", to: "16:00" },
    ]
    expect(parseRanges("7-12, 13.15–16")).toEqual(ranges)
    expect(rangesText(ranges)).toBe("07:00–12:00, 13:15–16:00")
    expect(parseRanges(rangesText(ranges))).toEqual(ranges)
    expect(parseRanges(" ")).toEqual([])
    expect(rangesText(undefined)).toBe("")
  })

  it.each(["dagtid", "7", "7-12-16"])("cannot be read: %s", (text) =>
    expect(parseRanges(text)).toBeNull()
  )
})
