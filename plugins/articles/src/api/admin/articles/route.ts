import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminArticlesResponse } from "../../../types"
import { articlesIn } from "../../../workflows/articles-in"
import { presentAdminArticles } from "../../presenting/present-admin-articles"
import type { AdminGetArticles } from "../../validators"

/** Articles of all variants: by a trade number, else as core finds variants. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminArticlesResponse>
): Promise<void> => {
  const { q, product_id, offset, limit } =
    req.validatedQuery as AdminGetArticles
  const hits = q ? await articlesIn(req.scope).findByNumber(q, []) : []
  const byNumber = [...new Set(hits.map(({ variant_id }) => variant_id))]
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant",
      fields: ["id"],
      filters: {
        ...(product_id && { product_id }),
        ...(byNumber.length ? { id: byNumber } : q && { q }),
      },
      pagination: {
        skip: offset,
        take: limit,
        order: { sku: "ASC", id: "ASC" },
      },
    })
  res.json({
    articles: await presentAdminArticles(
      data.map(({ id }) => id),
      req.scope
    ),
    count: metadata?.count ?? 0,
    offset,
    limit,
  })
}
