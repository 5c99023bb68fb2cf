import { confirmationTexts } from "../paper-texts"
import { taxSentences } from "../tax-note"

const vat = (code: string | null, name: string | null, rate = "0") => ({
  rate,
  code,
  name,
  base: "100",
  amount: "0",
})

describe("taxSentences", () => {
  it.each([
    ["EU_REVERSE_CHARGE", null, /intra-Community supply, Article 138.*Reverse/],
    [null, "Intra-Community supply", /Article 138/],
    ["DOMESTIC_REVERSE_CHARGE", null, /^Reverse charge.*Article 199a/],
    ["reverse-charge", null, /^Reverse charge: the buyer accounts.*VAT\.$/],
    [null, "Omvänd skattskyldighet", /^Reverse charge/],
    ["EXPORT", null, /^Export/],
    ["exempt", null, /^Exempt from VAT\.$/],
    ["EXEMPT", "Consulate", /^Exempt from VAT: Consulate$/],
    ["EXEMPT", "Undantagen från moms: intyg 12", /^Exempt from VAT: intyg 12$/],
    ["EXEMPT", "Undantagen från moms", /^Exempt from VAT\.$/],
  ])("of %s (%s) is %s", (code, name, sentence) => {
    const sentences = taxSentences([vat(code, name)], confirmationTexts("en"))
    expect(sentences).toEqual([expect.stringMatching(sentence)])
  })

  it("stands once, in the reader's language", () => {
    const twice = [vat("EXPORT", "Export"), vat("EXPORT", "Freight")]
    expect(taxSentences(twice, confirmationTexts("sv"))).toEqual([
      "Export: undantagen från moms, artikel 146 i direktiv 2006/112/EG.",
    ])
  })

  it.each([
    ["en", "Export: exempt from VAT."],
    ["sv", "Export: undantagen från moms."],
  ] as const)(
    "cites no article of the EU for a seller outside of it (%s)",
    (language, sentence) => {
      const sum = { ...vat("EXPORT", "Export"), ground: "seller_outside_eu" }
      expect(taxSentences([sum], confirmationTexts(language))).toEqual([
        sentence,
      ])
    }
  )

  it("is missing where there is VAT, or no reason is known", () => {
    const texts = confirmationTexts("en")
    expect(taxSentences([vat("EXPORT", null, "25")], texts)).toEqual([])
    expect(taxSentences([vat("vat-0", "Zero")], texts)).toEqual([])
    expect(taxSentences([], texts)).toEqual([])
  })
})
