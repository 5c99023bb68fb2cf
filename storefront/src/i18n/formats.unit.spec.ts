import { formatsOf } from "./formats"

const NBSP = "\u00a0"

it("writes money as Swedes do", () => {
  const { money, number, percent, country } = formatsOf("sv-SE")
  expect(country("se")).toBe("Sverige")
  expect(money(1234.5, "sek")).toBe(`1${NBSP}234,50${NBSP}kr`)
  expect(number(12000)).toBe(`12${NBSP}000`)
  expect(percent(25)).toBe(`25${NBSP}%`)
})

it("writes money as the British do", () => {
  const { money, date } = formatsOf("en-GB")
  expect(money(1234.5, "EUR")).toBe("€1,234.50")
  expect(date("2026-11-23T12:00:00Z")).toBe("23 Nov 2026")
})

it("writes a price of one piece to the fraction, and others as money", () => {
  const { price } = formatsOf("en-GB")
  expect(price(0.895, "eur")).toBe("€0.895")
  expect(price(12.5, "eur")).toBe("€12.50")
})

it("writes weights in the unit that people would say", () => {
  const { weight } = formatsOf("sv-SE")
  expect(weight(44)).toBe("44 g")
  expect(weight(1000)).toBe("1 kg")
  expect(weight(14500)).toBe("14,5 kg")
})
