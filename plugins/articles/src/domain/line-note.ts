import type { LineNote } from "@medusa-b2b/kit/line-notes"
import type { Language } from "@medusa-b2b/kit/rules"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { pricePer } from "./price-unit"
import { inChosenUnit, type SalesUnit } from "./sales-units"
import { unitName, unitText } from "./unit-text"

/** What of a line stands on papers beside its title. */
export type SaidOfLine = {
  quantity: BigNumberInput
  unit_price: BigNumberInput
  /** As it was when it was chosen. */
  chosen: SalesUnit | null
  base_unit: string
  price_unit: number
  /** What the buyer's company calls the article. */
  own: { number: string; name: string | null } | null
}

const LOCALES: Record<Language, string> = { en: "en-GB", sv: "sv-SE" }

const WORDS: Record<Language, { per: string; own: string }> = {
  en: { per: "per", own: "Your no." },
  sv: { per: "per", own: "Ert nr" },
}

/** At least two decimals, and no more than a price needs. */
const priceText = (amount: string, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
    // Intl takes decimal text without going through a float; its types do not say so yet.
  }).format(amount as unknown as number)

const inLanguage = (
  { quantity, unit_price, chosen, base_unit, price_unit, own }: SaidOfLine,
  language: Language
): string => {
  const said = inChosenUnit(
    MathBN.convert(quantity).toNumber(),
    chosen,
    base_unit
  )
  const { per, own: ownWord } = WORDS[language]
  const price = priceText(pricePer(unit_price, price_unit), language)
  return [
    ...(said.factor > 1 || base_unit !== "C62"
      ? [unitText(said, language)]
      : []),
    ...(price_unit > 1
      ? [
          `${price} ${per} ${price_unit} ${unitName(base_unit, price_unit, language)}`,
        ]
      : []),
    ...(own ? [[ownWord, own.number, own.name].filter(Boolean).join(" ")] : []),
  ].join(" · ")
}

/**
 * What papers say of a line: `3 boxes of 200 · 89.50 per 100 pieces · Your no.
 * 47-11`; null for single pieces that have a price each and no own number.
 */
export const lineNote = (line: SaidOfLine): LineNote | null => {
  const [en, sv] = [inLanguage(line, "en"), inLanguage(line, "sv")]
  return en ? { en, sv } : null
}
