import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminDiscountGroupArticlesResponse } from "../../../../../types"
import { refetchDiscountGroup } from "../../refetch-discount-group"
import type { AdminGetDiscountGroupArticlesParamsType } from "../../validators"

type Placed = {
  variant_id: string
  product_variant?: {
    sku: string | null
    title: string
    product?: { id: string; title: string } | null
  } | null
}

/** A page of a discount group's articles, in the order in which they came. */
export const GET = async (
  req: AuthenticatedMedusaRequest<
    unknown,
    AdminGetDiscountGroupArticlesParamsType
  >,
  res: MedusaResponse<AdminDiscountGroupArticlesResponse>
): Promise<void> => {
  await refetchDiscountGroup(req.scope, req.params.id, ["id"])
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "discount_group_article",
      fields: [
        "variant_id",
        "product_variant.sku",
        "product_variant.title",
        "product_variant.product.id",
        "product_variant.product.title",
      ],
      filters: { ...req.filterableFields, discount_group_id: req.params.id },
      pagination: {
        ...req.queryConfig.pagination,
        order: req.queryConfig.pagination.order ?? { id: "ASC" },
      },
    })
  res.json({
    articles: (data as unknown as Placed[]).map(
      ({ variant_id, product_variant: variant }) => ({
        variant_id,
        sku: variant?.sku ?? null,
        title: variant?.title ?? null,
        product_id: variant?.product?.id ?? null,
        product_title: variant?.product?.title ?? null,
      })
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
