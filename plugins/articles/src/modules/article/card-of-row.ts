import type { ArticleCard, CardNumber } from "../../domain/card"
import type { PriceUnit } from "../../domain/price-unit"
import type { TradeNumberKind } from "../../domain/trade-number"

/** An article with what belongs to it, as the database has it. */
export type WholeArticle = {
  variant_id: string
  base_unit: string
  is_base_sold: boolean
  price_unit: number
  discontinued_on: string | null
  successor_variant_id: string | null
  units: { code: string; factor: number; is_default: boolean }[]
  numbers: {
    kind: TradeNumberKind
    value: string
    maker: string | null
    unit_code: string | null
  }[]
}

/** An article as one card; smallest unit first, numbers by kind. */
export const cardOfRow = (row: WholeArticle): ArticleCard => {
  const gtinOf = (unit_code: string | null) =>
    row.numbers.find(
      (number) => number.kind === "gtin" && number.unit_code === unit_code
    )?.value ?? null
  return {
    base_unit: row.base_unit,
    is_base_sold: row.is_base_sold,
    price_unit: row.price_unit as PriceUnit,
    gtin: gtinOf(null),
    units: row.units
      .map(({ code, factor, is_default }) => ({
        ...{ code, factor, is_default },
        gtin: gtinOf(code),
      }))
      .sort((a, b) => a.factor - b.factor || a.code.localeCompare(b.code)),
    numbers: row.numbers
      .filter(({ kind }) => kind !== "gtin")
      .map(({ kind, value, maker }) => ({ kind, value, maker }) as CardNumber)
      .sort(
        (a, b) => a.kind.localeCompare(b.kind) || a.value.localeCompare(b.value)
      ),
    discontinued_on: row.discontinued_on,
    successor_variant_id: row.successor_variant_id,
  }
}
