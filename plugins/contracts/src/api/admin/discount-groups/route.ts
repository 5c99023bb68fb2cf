import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminDiscountGroupResponse,
  AdminDiscountGroupsResponse,
} from "../../../types"
import { createDiscountGroupWorkflow } from "../../../workflows"
import { refetchDiscountGroup } from "./refetch-discount-group"
import type {
  AdminCreateDiscountGroupType,
  AdminGetDiscountGroupsParamsType,
} from "./validators"
import { type GroupRow, withArticleCounts } from "./with-article-counts"

/** Lists discount groups with how many articles are in each; `q` looks in code and name. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetDiscountGroupsParamsType>,
  res: MedusaResponse<AdminDiscountGroupsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "discount_group",
      fields: ["id", ...req.queryConfig.fields],
      filters: req.filterableFields,
      pagination: {
        ...req.queryConfig.pagination,
        order: req.queryConfig.pagination.order ?? { code: "ASC" },
      },
    })
  res.json({
    discount_groups: await withArticleCounts(
      req.scope,
      data as unknown as GroupRow[]
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Makes a discount group, yet without articles. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateDiscountGroupType>,
  res: MedusaResponse<AdminDiscountGroupResponse>
): Promise<void> => {
  const { result } = await createDiscountGroupWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({
    discount_group: await refetchDiscountGroup(
      req.scope,
      result.id,
      req.queryConfig.fields
    ),
  })
}
