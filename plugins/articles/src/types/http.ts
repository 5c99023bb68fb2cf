import type { ArticleCard, CardNumber } from "../domain/card"
import type { PriceUnit } from "../domain/price-unit"
import type { TradeNumberKind } from "../domain/trade-number"

type Page = { count: number; offset: number; limit: number }

/** An article, as far as it is named. */
export type StoreArticleName = {
  variant_id: string
  product_id: string
  sku: string | null
  title: string
  product_title: string
  product_handle: string
  thumbnail: string | null
}

/** A unit in which an article may be bought. */
export type StoreArticleUnit = {
  /** UN/ECE Rec 20 code. */
  code: string
  name: string
  /** Base units in one. */
  factor: number
  /** The one to offer first. */
  is_default: boolean
  gtin: string | null
}

/** An article as a buyer sees it. */
export type StoreArticle = StoreArticleName & {
  base_unit: { code: string; name: string }
  is_base_sold: boolean
  /** For how many base units its price is told. */
  price_unit: PriceUnit
  /** Name of the base unit for prices: `89.50 per 100 pieces`. */
  price_unit_name: string
  gtin: string | null
  numbers: CardNumber[]
  units: StoreArticleUnit[]
  /** What the buyer's company calls it. */
  part_number: { number: string; name: string | null } | null
  discontinued_on: string | null
  is_discontinued: boolean
  /** What takes its place; null while it lives, or when nothing does that the buyer may see. */
  successor: StoreArticleName | null
}

/** By which number an article was found. */
export type StoreArticleMatch = {
  kind: TradeNumberKind | "part_number"
  value: string
  is_exact: boolean
  /** Unit of the package that a GTIN is printed on. */
  unit_code: string | null
}

export type StoreFoundArticle = StoreArticle & {
  /** Null: by its title or SKU. */
  match: StoreArticleMatch | null
}

export type StoreArticlesResponse = { articles: StoreFoundArticle[] } & Page

/** A line of a cart in units. */
export type StoreUnitLine = {
  item_id: string
  variant_id: string
  /** In base units. */
  quantity: number
  /** UN/ECE Rec 20 code of the unit that the line is said in. */
  unit: string
  factor: number
  /** How many of the unit. */
  count: number
  /** `3 boxes of 200`. */
  text: string
  /** Exact decimal: per base unit, in major units of the cart's currency. */
  unit_price: string
  price_unit: PriceUnit
  /** Exact decimal: per `price_unit` base units. */
  price: string
  /** Name of the base unit for prices: `89.50 per 100 pieces`. */
  base_unit_name: string
  part_number: { number: string; name: string | null } | null
  is_discontinued: boolean
  successor: StoreArticleName | null
  units: StoreArticleUnit[]
}

export type StoreUnitLinesResponse = { lines: StoreUnitLine[] }

/** A company's part number. */
export type StorePartNumber = {
  id: string
  company_id: string
  variant_id: string
  number: string
  name: string | null
  created_at: string
  updated_at: string
  variant?: {
    id: string
    title: string
    sku: string | null
    product_id?: string | null
    product?: { id: string; title: string } | null
  } | null
}

export type StorePartNumberResponse = { part_number: StorePartNumber }
export type StorePartNumbersResponse = {
  part_numbers: StorePartNumber[]
} & Page

export type AdminPartNumber = StorePartNumber
export type AdminPartNumberResponse = { part_number: AdminPartNumber }
export type AdminPartNumbersResponse = {
  part_numbers: AdminPartNumber[]
} & Page

export type PartNumberDeletedResponse = {
  id: string
  object: "part_number"
  deleted: true
}

/** An article as staff see it. */
export type AdminArticle = ArticleCard & {
  variant_id: string
  sku: string | null
  title: string
  product: { id: string; title: string } | null
  is_discontinued: boolean
  successor: {
    variant_id: string
    sku: string | null
    title: string
    product_title: string | null
  } | null
}

export type AdminArticleResponse = { article: AdminArticle }
export type AdminArticlesResponse = { articles: AdminArticle[] } & Page
export type AdminArticleDeletedResponse = {
  id: string
  object: "article"
  deleted: true
}
