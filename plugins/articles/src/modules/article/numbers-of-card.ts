import type { ArticleCard } from "../../domain/card"
import {
  readTradeNumber,
  type TradeNumberKind,
} from "../../domain/trade-number"

/** A number of a card as its table has it. */
export type NumberColumns = {
  kind: TradeNumberKind
  value: string
  key: string
  maker: string | null
  unit_code: string | null
}

type Given = Omit<NumberColumns, "key">

const gtin = (value: string | null, unit_code: string | null): Given[] =>
  value ? [{ kind: "gtin", value, maker: null, unit_code }] : []

/** All numbers of a card that has no faults, its GTINs with the packages they are on. */
export const numbersOfCard = (card: ArticleCard): NumberColumns[] =>
  [
    ...gtin(card.gtin, null),
    ...card.units.flatMap((unit) => gtin(unit.gtin, unit.code)),
    ...card.numbers.map((number): Given => ({ ...number, unit_code: null })),
  ].flatMap((given) => {
    const read = readTradeNumber(given.kind, given.value)
    return read ? [{ ...given, ...read }] : []
  })
