import en from "../../../i18n/tax/en.json"
import sv from "../../../i18n/tax/sv.json"
import { TAX_REASONS } from "../tax-decision"
import { taxExplanation, taxNote } from "../tax-words"

const decided = (
  reason: (typeof TAX_REASONS)[number],
  params: Record<string, string | null> = {}
) => ({ reason, ground: "certificate" as const, params })

describe("taxNote", () => {
  it("has a note in both languages for every reason but the usual one", () => {
    const reasons = TAX_REASONS.filter((reason) => reason !== "STANDARD").sort()

    expect(Object.keys(en.notes).sort()).toEqual(reasons)
    expect(Object.keys(sv.notes).sort()).toEqual(reasons)
    expect(taxNote(decided("STANDARD"), "sv")).toBeNull()
  })

  it("names the legal ground that the invoice must state", () => {
    expect(taxNote(decided("EU_REVERSE_CHARGE"), "en")).toMatch(/Article 138/)
    expect(taxNote(decided("EXPORT"), "sv")).toMatch(/artikel 146/)
    expect(taxNote(decided("DOMESTIC_REVERSE_CHARGE"), "sv")).toBe(
      "Omvänd betalningsskyldighet: köparen redovisar momsen, artikel 199a i direktiv 2006/112/EG"
    )
    expect(taxNote(decided("EXEMPT", { ground: "intyg 4711" }), "sv")).toBe(
      "Undantagen från moms: intyg 4711"
    )
  })
})

describe("taxNote of a seller outside of the EU", () => {
  it("cites no directive of the EU", () => {
    const exported = {
      reason: "EXPORT" as const,
      ground: "seller_outside_eu" as const,
      params: { country: "DK" },
    }
    expect(taxNote(exported, "en")).toBe("Export: exempt from VAT")
    expect(taxNote(exported, "sv")).toBe("Export: undantagen från moms")
    expect(taxExplanation(exported, "en")).toBe(
      "The goods are exported (Denmark), so no VAT is charged."
    )
  })
})

describe("taxExplanation", () => {
  it("explains with the facts, in both languages", () => {
    expect(Object.keys(en.grounds)).toEqual(Object.keys(sv.grounds))
    expect(
      taxExplanation(
        {
          reason: "DOMESTIC_REVERSE_CHARGE",
          ground: "threshold_exceeded",
          params: { amount: "100000.02", threshold: "100000", currency: "SEK" },
        },
        "en"
      )
    ).toBe(
      "Goods under reverse charge come to SEK\u00a0100,000.02, more than SEK\u00a0100,000.00."
    )
  })

  it.each([
    ["DK", "en", "Denmark"],
    ["DK", "sv", "Danmark"],
    ["EL", "sv", "Grekland"],
  ] as const)("names the country %s in %s: %s", (country, language, name) => {
    const params = { country, vat_id: "DK13585628" }
    expect(
      taxExplanation(
        { reason: "STANDARD", ground: "sellers_country", params },
        language
      )
    ).toContain(`(${name})`)
  })
})
