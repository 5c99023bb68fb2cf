import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StoreArticlesResponse } from "../../../types"
import { languageAsked, lookerOf } from "../../looker"
import { presentArticles } from "../../presenting/present-articles"
import { visibleVariants } from "../../presenting/visible-variants"
import type { StoreGetArticles } from "../../validators"
import { type Found, searchArticles } from "./search-articles"

const find = async (
  req: MedusaRequest,
  { q, variant_id, product_id }: StoreGetArticles
): Promise<Found[]> => {
  if (q) {
    return searchArticles(q, lookerOf(req), req.scope)
  }
  const sought = variant_id
    ? { id: variant_id }
    : product_id
      ? { product_id }
      : null
  if (!sought) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Say what is sought: q, variant_id or product_id"
    )
  }
  return (await visibleVariants(sought, lookerOf(req), req.scope)).map(
    (variant) => ({ variant, match: null })
  )
}

/**
 * Articles by any number (GTIN, E-number, RSK, the maker's, one's own), SKU or
 * words, or those of a product: units, numbers, and what takes the place of a
 * dead one. Only what the buyer may see.
 */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreArticlesResponse>
): Promise<void> => {
  const asked = req.validatedQuery as StoreGetArticles
  const { offset, limit } = asked
  const found = await find(req, asked)
  const page = found.slice(offset, offset + limit)
  const articles = await presentArticles(
    page.map(({ variant }) => variant),
    lookerOf(req),
    languageAsked(req),
    req.scope
  )
  res.json({
    articles: articles.map((article, at) => ({
      ...article,
      match: page[at]?.match ?? null,
    })),
    count: found.length,
    offset,
    limit,
  })
}
