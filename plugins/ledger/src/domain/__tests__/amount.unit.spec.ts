import { toBooked, toDecimal, toLimit } from "../amount"

describe("an amount", () => {
  it.each([
    [0.1, "0.1"],
    ["1234.500", "1234.5"],
    [1e21, "1000000000000000000000"],
    ["0.000001", "0.000001"],
  ])("%s is the text %s", (given, text) => {
    expect(toDecimal(given)).toBe(text)
  })

  it.each([["x"], [Number.NaN], [Infinity], ["1".repeat(31)]])(
    "%s is none",
    (given) => {
      expect(() => toDecimal(given)).toThrow()
    }
  )

  it.each([0, -1, "-0.01"])("%s is not booked", (given) => {
    expect(() => toBooked(given)).toThrow("must be more than 0")
  })

  it("is a limit from 0 on, or none", () => {
    expect([toLimit(null), toLimit(0), toLimit("10.50")]).toEqual([
      null,
      "0",
      "10.5",
    ])
    expect(() => toLimit(-1)).toThrow("A limit is 0 or more")
  })
})
