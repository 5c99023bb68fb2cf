import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  StoreWishList,
  StoreWishListResponse,
  StoreWishListsResponse,
} from "../../../types"
import { createWishListWorkflow } from "../../../workflows"
import { companyOfBuyer } from "./company-of-buyer"
import type { StoreCreateWishList, StoreGetWishListsParams } from "./validators"

const shown = ({
  id,
  company_id,
  title,
  created_at,
}: Omit<StoreWishList, "created_at"> & {
  created_at: string | Date
}): StoreWishList => ({
  id,
  company_id,
  title,
  created_at: new Date(created_at).toISOString(),
})

/** Lists the wish lists of the company that the buyer acts for. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetWishListsParams>,
  res: MedusaResponse<StoreWishListsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "wish_list",
      fields: req.queryConfig.fields,
      filters: { ...req.filterableFields, company_id: companyOfBuyer(req) },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    wish_lists: data as unknown as StoreWishList[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Adds a wish list to the company that the buyer acts for. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateWishList>,
  res: MedusaResponse<StoreWishListResponse>
): Promise<void> => {
  const { result } = await createWishListWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      company_id: companyOfBuyer(req),
      actor: actorOf(req),
    },
  })
  res.json({ wish_list: shown(result) })
}
