import { amountTyped } from "./amount-typed"

describe("amountTyped", () => {
  it.each([
    ["1000", "1000"],
    ["10 000,50", "10000.50"],
    ["10\u00a0000", "10000"],
    ["0.000001", "0.000001"],
    ["", null],
    ["-1", null],
    ["1,2,3", null],
    ["1e5", null],
    ["12345678901234", null],
  ])("reads %j as %j", (typed, amount) => {
    expect(amountTyped(typed)).toBe(amount)
  })
})
