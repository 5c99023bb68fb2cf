import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminRangeContract,
  AdminRangeContractsResponse,
} from "../../../../../types"
import { refetchRange } from "../../refetch-range"

/** The contracts that have a range, by number. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRangeContractsResponse>
): Promise<void> => {
  const range = (await refetchRange(req.scope, req.params.id, [
    "id",
    "contracts.contract_id",
  ])) as unknown as { contracts: { contract_id: string }[] }
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "contract",
      fields: req.queryConfig.fields,
      filters: { id: range.contracts.map(({ contract_id }) => contract_id) },
      pagination: {
        ...req.queryConfig.pagination,
        order: req.queryConfig.pagination.order ?? { number: "ASC" },
      },
    })
  res.json({
    contracts: data as unknown as AdminRangeContract[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
