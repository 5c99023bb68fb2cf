import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminContract,
  AdminContractResponse,
  AdminContractsResponse,
} from "../../../types"
import { createContractWorkflow } from "../../../workflows"
import { refetchContract } from "./refetch-contract"
import type {
  AdminCreateContractType,
  AdminGetContractsParamsType,
} from "./validators"

/** Lists contracts, also those that a company is a party of (`company_id`). */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetContractsParamsType>,
  res: MedusaResponse<AdminContractsResponse>
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { company_id, ...filters } = req.filterableFields
  const { data, metadata } = await query.graph({
    entity: "contract",
    fields: req.queryConfig.fields,
    filters: company_id ? { ...filters, parties: { company_id } } : filters,
    pagination: req.queryConfig.pagination,
  })
  res.json({
    contracts: data as unknown as AdminContract[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Makes a contract as a draft. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateContractType>,
  res: MedusaResponse<AdminContractResponse>
): Promise<void> => {
  const { result } = await createContractWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({
    contract: await refetchContract(
      req.scope,
      result.id,
      req.queryConfig.fields
    ),
  })
}
