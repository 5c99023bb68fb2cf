import type { HttpTypes } from "@medusajs/types"
import { statusOf } from "../app/error-text"
import { store } from "../app/store-client"

const NOT_FOUND = 404

/** A unit in which an article may be bought. */
export type ArticleUnit = {
  code: string
  name: string
  /** Base units in one. */
  factor: number
  is_default: boolean
}

/** An article that takes another one's place. */
export type Successor = {
  variant_id: string
  sku: string | null
  title: string
  product_title: string
  product_handle: string
}

/** How an article is sold, and what it is called. */
export type Article = {
  variant_id: string
  sku: string | null
  title: string
  product_title: string
  product_handle: string
  base_unit: { code: string; name: string }
  price_unit: number
  /** Name of the base unit for prices: `89.50 per 100 pieces`. */
  price_unit_name: string
  units: ArticleUnit[]
  part_number: { number: string; name: string | null } | null
  is_discontinued: boolean
  successor: Successor | null
  /** By which number it was found; null: by words. */
  match: { kind: string; value: string } | null
}

/** A cart's line in the unit that was chosen for it. */
export type UnitLine = {
  item_id: string
  unit: string
  factor: number
  count: number
  text: string
  price_unit: number
  /** Exact decimal, per `price_unit`. */
  price: string
  base_unit_name: string
  part_number: Article["part_number"]
  is_discontinued: boolean
  successor: Successor | null
}

/** What a store without sales units answers: nothing. */
const unlessMissing = async <T>(asked: Promise<T[]>): Promise<T[]> => {
  try {
    return await asked
  } catch (error) {
    if (statusOf(error) === NOT_FOUND) {
      return []
    }
    throw error
  }
}

const fetchArticles = async (
  query: Record<string, string | number>
): Promise<Article[]> =>
  (
    await store().client.fetch<{ articles: Article[] }>("/store/articles", {
      query,
    })
  ).articles

/** How the variants of a product are sold. */
export const fetchArticlesOf = async (product_id: string): Promise<Article[]> =>
  unlessMissing(fetchArticles({ product_id, limit: 200 }))

/** Articles that have a number: the trade's or the buyer's own. */
export const findByNumber = async (q: string): Promise<Article[]> =>
  (await unlessMissing(fetchArticles({ q }))).filter(({ match }) => match)

/** A cart's lines in the units chosen. */
export const fetchUnitLines = async (cart_id: string): Promise<UnitLine[]> =>
  unlessMissing(
    store()
      .client.fetch<{
        lines: UnitLine[]
      }>(`/store/carts/${cart_id}/unit-items`)
      .then(({ lines }) => lines)
  )

/** Adds so many of a unit. */
export const addInUnits = async (
  cart_id: string,
  item: { variant_id: string; unit: string; count: number }
): Promise<void> => {
  await store().client.fetch(`/store/carts/${cart_id}/unit-items`, {
    method: "POST",
    body: { items: [item] },
  })
}

/** Sets how many of a unit a line is. */
export const setLineUnit = async (
  cart_id: string,
  line_id: string,
  line: { unit: string; count: number }
): Promise<void> => {
  await store().client.fetch(`/store/carts/${cart_id}/unit-items/${line_id}`, {
    method: "POST",
    body: line,
  })
}

/** Puts the successor in the place of a line. */
export const replaceLine = async (
  cart_id: string,
  line_id: string
): Promise<void> => {
  await store().client.fetch(
    `/store/carts/${cart_id}/unit-items/${line_id}/replace`,
    { method: "POST", body: {} }
  )
}

/** An empty cart, to be filled by units. */
export const createEmptyCart = async (
  region_id: string
): Promise<HttpTypes.StoreCart> =>
  (await store().store.cart.create({ region_id })).cart
