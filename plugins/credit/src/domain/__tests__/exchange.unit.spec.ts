import { digitsOf, exchanged } from "../exchange"

describe("exchanged", () => {
  it.each([
    ["100", "11.4567", "sek", "1145.67"],
    ["0.05", "0.1", "sek", "0.01"],
    ["10", "14.36", "jpy", "144"],
    ["10", "0.1", "sek", "1"],
  ])("counts %s at %s in %s as %s", (amount, rate, currency, expected) => {
    expect(exchanged(amount, rate, currency)).toBe(expected)
  })

  it("leaves every digit of an amount in the same currency", () => {
    expect(exchanged("10.005", 1, "sek")).toBe("10.005")
  })

  it("knows what amounts of a currency have", () => {
    expect([digitsOf("sek"), digitsOf("jpy")]).toEqual([2, 0])
  })
})
