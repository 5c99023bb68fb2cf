import { outdatedTax, type StoredTaxLines } from "../outdated-tax"
import type { LineDecision, TaxDecision } from "../tax-decision"
import { taxNote } from "../tax-words"

const standard: LineDecision = {
  reason: "STANDARD",
  ground: "threshold_not_exceeded",
  params: {},
}
const reversed: LineDecision = {
  reason: "DOMESTIC_REVERSE_CHARGE",
  ground: "threshold_exceeded",
  params: {},
}

type TaxLine = StoredTaxLines["tax_lines"][number]

const rate = (tax_rate_id: string): TaxLine => ({
  code: "vat-25-se",
  description: "Moms",
  tax_rate_id,
})
const reverseCharge: TaxLine = {
  code: "DOMESTIC_REVERSE_CHARGE",
  description: taxNote(reversed, "en"),
  tax_rate_id: null,
}

const outdated = (decision: LineDecision, tax_lines: TaxLine[]): string[] =>
  outdatedTax(
    { items: [{ id: "line", tax_lines }], shipping_methods: [] },
    { lines: { line: decision }, shipping: standard } as TaxDecision,
    "en"
  )

describe("outdatedTax", () => {
  it.each<[string, LineDecision, TaxLine[]]>([
    ["the region's rate", standard, [rate("txr_1")]],
    ["two rates of the region", standard, [rate("txr_1"), rate("txr_2")]],
    ["no rate, where the region has none", standard, []],
    ["our note", reversed, [reverseCharge]],
  ])("is content with %s", (_, decision, tax_lines) => {
    expect(outdated(decision, tax_lines)).toEqual([])
  })

  it.each<[string, LineDecision, TaxLine[]]>([
    ["our note where VAT is due", standard, [reverseCharge]],
    ["VAT where none is due", reversed, [rate("txr_1")]],
    ["nothing where our note belongs", reversed, []],
    [
      "a note in another language",
      reversed,
      [{ ...reverseCharge, description: taxNote(reversed, "sv") }],
    ],
    ["the same rate twice", standard, [rate("txr_1"), rate("txr_1")]],
    ["VAT beside our note", reversed, [reverseCharge, rate("txr_1")]],
    ["our note twice", reversed, [reverseCharge, reverseCharge]],
  ])("finds %s", (_, decision, tax_lines) => {
    expect(outdated(decision, tax_lines)).toEqual(["line"])
  })

  it("looks at freight, too", () => {
    expect(
      outdatedTax(
        {
          items: [],
          shipping_methods: [{ id: "freight", tax_lines: [reverseCharge] }],
        },
        { lines: {}, shipping: standard } as unknown as TaxDecision,
        "en"
      )
    ).toEqual(["freight"])
  })
})
