import en from "../i18n/en.json"
import sv from "../i18n/sv.json"
import { NO_VAT_CODES, noVatCode } from "./no-vat"

describe("why a line bears no VAT", () => {
  it.each([
    [[{ code: "EXPORT" }], "EXPORT"],
    [[{ code: "SE25" }], undefined],
    [[{ code: null }], undefined],
    [[], undefined],
    [undefined, undefined],
  ])("%j: %s", (lines, code) => {
    expect(noVatCode(lines)).toBe(code)
  })

  it("has words for each reason in both languages", () => {
    expect(Object.keys(en.tax.none)).toEqual([...NO_VAT_CODES])
    expect(Object.keys(sv.tax.none)).toEqual([...NO_VAT_CODES])
  })
})
