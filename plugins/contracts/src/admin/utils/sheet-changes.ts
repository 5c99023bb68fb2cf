import type { AdminContractPrice } from "../../types"
import { isBlankRow, type SheetField, type SheetRow } from "./pasted-prices"
import { tierChanges, type PriceBatch } from "./tier-changes"
import { tierFaults } from "./tier-faults"
import { parseQuantity, tiersOf, type TierRow } from "./tiers"
import { writeDecimal } from "./write-decimal"

/**
 * Articles by their numbers, with the prices that they have in the contract;
 * null: there is no such article, missing: not looked up yet.
 */
export type KnownArticles = Map<
  string,
  { variant_id: string; prices: AdminContractPrice[] } | null
>

/** What is wrong with a cell of the sheet; `code` is a key of the words. */
export type SheetFault = {
  row: number
  field: SheetField
  code:
    | "noArticle"
    | "unknownArticle"
    | "amount"
    | "quantity"
    | "backwards"
    | "overlap"
}

const rowsByArticle = (rows: SheetRow[]): Map<string, number[]> => {
  const indexes = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const key = row.sku.trim()
    if (!isBlankRow(row)) {
      indexes.set(key, [...(indexes.get(key) ?? []), index])
    }
  })
  return indexes
}

const asTier = (
  { from, to, amount }: SheetRow,
  stored: AdminContractPrice[] = []
): TierRow => ({
  // A tier that begins where one begins today is that one.
  price_id:
    stored.find(
      ({ min_quantity }) => (min_quantity ?? 1) === parseQuantity(from)
    )?.id ?? null,
  from,
  to,
  amount,
})

/** Everything that is wrong with the sheet, cell by cell, from the top. */
export const sheetFaults = (
  rows: SheetRow[],
  articles: KnownArticles
): SheetFault[] =>
  [...rowsByArticle(rows)]
    .flatMap(([sku, indexes]): SheetFault[] => [
      ...(sku && articles.get(sku) !== null
        ? []
        : indexes.map((row) => ({
            row,
            field: "sku" as const,
            code: sku ? ("unknownArticle" as const) : ("noArticle" as const),
          }))),
      ...tierFaults(indexes.map((index) => asTier(rows[index]))).map(
        ({ row, ...fault }) => ({ row: indexes[row], ...fault })
      ),
    ])
    .sort((a, b) => a.row - b.row)

/**
 * The one change of the contract's prices that a correct sheet means: an
 * article's rows take the place of all its prices, other articles keep theirs.
 */
export const sheetChanges = (
  rows: SheetRow[],
  articles: KnownArticles
): PriceBatch => {
  const batches = [...rowsByArticle(rows)].flatMap(([sku, indexes]) => {
    const article = articles.get(sku)
    if (!article) {
      return []
    }
    const { variant_id, prices } = article
    const tiers = tiersOf(indexes.map((index) => asTier(rows[index], prices)))
    return [tierChanges(variant_id, prices, tiers)]
  })
  return {
    create: batches.flatMap((batch) => batch.create),
    update: batches.flatMap((batch) => batch.update),
    delete: batches.flatMap((batch) => batch.delete),
  }
}

/** The sheet that shows prices as they are; only the last tier has no end. */
export const sheetOf = (
  prices: AdminContractPrice[],
  language: string
): SheetRow[] =>
  prices.flatMap(({ variant, min_quantity, max_quantity, amount }) =>
    variant?.sku
      ? [
          {
            sku: variant.sku,
            from: String(min_quantity ?? 1),
            to: max_quantity === null ? "" : String(max_quantity),
            amount: writeDecimal(amount, language),
          },
        ]
      : []
  )
