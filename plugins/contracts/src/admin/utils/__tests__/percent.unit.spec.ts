import { parsePercent } from "../percent"

describe("parsePercent", () => {
  it.each([
    ["0", 0],
    ["20", 20],
    ["12,5", 12.5],
    [" 12.3456 ", 12.3456],
    ["99,9999", 99.9999],
  ])("reads %j as %d", (text, percent) => {
    expect(parsePercent(text)).toBe(percent)
  })

  it.each(["", "100", "-1", "1,23456", "5 %", "1.2.3", "x"])(
    "takes %j for none",
    (text) => {
      expect(parsePercent(text)).toBeNaN()
    }
  )
})
