import { amountText } from "../amount-text"
import { languageOf, violationText } from "../messages"
import { canPlace } from "../evaluate-cart"
import { defineCheckoutRule, listCheckoutRules } from "../registry"
import type { Violation } from "../violation"

const violation = (
  severity: Violation["severity"],
  code = "test.too_many"
): Violation => ({
  code,
  rule: "test.limit",
  severity,
  params: { quantity: 12, limit: 10, unit: null },
  path: null,
  resolve: [],
})

describe("violation texts", () => {
  beforeAll(() =>
    defineCheckoutRule({
      name: "test.limit",
      order: 5,
      evaluate: () => [],
      messages: {
        en: {
          "test.too_many": "{{quantity}} is more than {{ limit }}{{unit}}.",
          "test.english_only": "Only in English.",
          "test.dear": "{{price, money}} is too much.",
        },
        sv: {
          "test.too_many": "{{quantity}} är fler än {{limit}}.",
          "test.dear": "{{ price,money }} är för mycket.",
        },
      },
    })
  )

  it("fills in the figures, in the reader's language", () => {
    expect(violationText(violation("block"), "en")).toBe("12 is more than 10.")
    expect(violationText(violation("block"), "sv")).toBe("12 är fler än 10.")
  })

  it("writes amounts as the reader does", () => {
    const dear = {
      ...violation("block", "test.dear"),
      params: { price: "1349.5", currency: "SEK" },
    }
    expect(violationText(dear, "en")).toBe("SEK\u00a01,349.50 is too much.")
    expect(violationText(dear, "sv")).toBe(
      "1\u00a0349,50\u00a0kr är för mycket."
    )
  })

  it("falls back to English, then to the code", () => {
    expect(violationText(violation("block", "test.english_only"), "sv")).toBe(
      "Only in English."
    )
    expect(violationText(violation("block", "test.unknown"), "sv")).toBe(
      "test.unknown"
    )
  })

  it("refuses a second rule of the same name", () => {
    expect(() =>
      defineCheckoutRule({
        name: "test.limit",
        evaluate: () => [],
        messages: { en: {}, sv: {} },
      })
    ).toThrow('two checkout rules named "test.limit"')
    expect(listCheckoutRules().map(({ name }) => name)).toEqual(["test.limit"])
  })
})

describe("amountText", () => {
  it.each([
    ["0.0345", "SEK", "0,0345\u00a0kr"],
    [
      "90071992547409930.01",
      "SEK",
      "90\u00a0071\u00a0992\u00a0547\u00a0409\u00a0930,01\u00a0kr",
    ],
    ["12", "EUR", "12,00\u00a0€"],
  ])("writes %s %s as %s in Swedish", (amount, currency, text) =>
    expect(amountText(amount, currency, "sv")).toBe(text)
  )
})

describe("languageOf", () => {
  it.each([
    ["sv-SE,sv;q=0.9,en;q=0.8", "sv"],
    ["SV", "sv"],
    ["en-GB,sv;q=0.5", "en"],
    ["svahili", "en"],
    [undefined, "en"],
  ] as const)("reads %s as %s", (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})

describe("canPlace", () => {
  it.each([
    [[], true],
    [["warn", "hold"], true],
    [["warn", "approval"], false],
    [["block"], false],
  ] as [Violation["severity"][], boolean][])(
    "with %j is %s",
    (severities, expected) => {
      expect(canPlace(severities.map((each) => violation(each)))).toBe(expected)
    }
  )
})
