import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCreditEntry,
  AdminCreditEntriesResponse,
} from "../../../types"
import type { AdminGetCreditEntriesParams } from "./validators"

/** Lists the credit entries of all companies, or of one (`company_id`). */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetCreditEntriesParams>,
  res: MedusaResponse<AdminCreditEntriesResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "credit_entry",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    credit_entries: data as unknown as AdminCreditEntry[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
