import type { PriceUnit } from "./price-unit"
import type { Selling } from "./sales-units"
import { readTradeNumber, TRADE_NUMBER_FORMS } from "./trade-number"
import { UNIT_CODE } from "./unit-text"

/** A unit in which an article is sold, with what the trade calls it. */
export type CardUnit = Selling["units"][number] & {
  /** What is printed on this package; null when nothing is. */
  gtin: string | null
}

/** A number by which the trade knows an article, beside its GTINs. */
export type CardNumber = {
  kind: "maker" | "e_number" | "rsk"
  value: string
  /** Whose number it is; null but for the maker's. */
  maker: string | null
}

/** All that the plugin knows about an article. */
export type ArticleCard = Omit<Selling, "units"> & {
  units: CardUnit[]
  /** For how many base units its price is told. */
  price_unit: PriceUnit
  /** GTIN of one base unit. */
  gtin: string | null
  numbers: CardNumber[]
  /** First calendar date on which it cannot be ordered any more, in the merchant's time zone. */
  discontinued_on: string | null
  /** Variant of the product module that takes its place. */
  successor_variant_id: string | null
}

/** An article of which nothing has been said: pieces, sold one by one. */
export const PLAIN_CARD: ArticleCard = {
  base_unit: "C62",
  is_base_sold: true,
  price_unit: 1,
  gtin: null,
  units: [],
  numbers: [],
  discontinued_on: null,
  successor_variant_id: null,
}

const firstTwice = (all: string[]): string | undefined =>
  all.find((each, at) => all.indexOf(each) < at)

const unitFaults = ({ base_unit, is_base_sold, units }: ArticleCard) => {
  const codes = [base_unit, ...units.map(({ code }) => code)]
  const malformed = codes.find((code) => !UNIT_CODE.test(code))
  const twice = firstTwice(codes)
  const fraction = units.find(
    ({ factor }) => !Number.isSafeInteger(factor) || factor < 1
  )
  return [
    malformed !== undefined &&
      `"${malformed}" is no unit code of UN/ECE Recommendation 20 or 21, such as C62, MTR or XBX`,
    twice !== undefined &&
      `The unit ${twice} is there twice: an order that names it would not say which is meant`,
    fraction &&
      `A unit holds a whole number of base units, not ${fraction.factor} (${fraction.code}): choose a smaller base unit, such as CMT for MTR`,
    units.filter(({ is_default }) => is_default).length > 1 &&
      "Only one unit can be the default one",
    !is_base_sold &&
      !units.length &&
      "An article that is not sold by the base unit needs a sales unit, or nobody could buy it",
  ]
}

const numberFaults = ({ gtin, units, numbers }: ArticleCard) => {
  const gtins = [gtin, ...units.map((unit) => unit.gtin)].filter(
    (each) => each !== null
  )
  const all = [
    ...gtins.map((value) => ({ kind: "gtin" as const, value })),
    ...numbers,
  ]
  const wrong = all.find(({ kind, value }) => !readTradeNumber(kind, value))
  const twice = firstTwice(
    all.map(({ kind, value }) => {
      const key = readTradeNumber(kind, value)?.key
      return `${kind} ${key ?? ""}`
    })
  )
  return wrong
    ? [`"${wrong.value}" is not ${TRADE_NUMBER_FORMS[wrong.kind]}`]
    : [twice !== undefined && `The number ${twice} is there twice`]
}

/** What is wrong with a card, in sentences; empty when it can be kept. */
export const cardFaults = (card: ArticleCard): string[] =>
  [...unitFaults(card), ...numberFaults(card)].filter(
    (fault): fault is string => typeof fault === "string"
  )
