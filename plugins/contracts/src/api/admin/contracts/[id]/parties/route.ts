import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminContractParty,
  AdminContractPartiesResponse,
  AdminContractPartyResponse,
} from "../../../../../types"
import { addContractPartyWorkflow } from "../../../../../workflows"
import { refetchContract } from "../../refetch-contract"
import type { AdminCreateContractPartyType } from "../../validators"

/** The companies that a contract holds for. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminContractPartiesResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "contract_party",
    fields: req.queryConfig.fields,
    filters: { contract_id: req.params.id },
    pagination: req.queryConfig.pagination,
  })
  res.json({
    parties: data as unknown as AdminContractParty[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Binds a company to a contract. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateContractPartyType>,
  res: MedusaResponse<AdminContractPartyResponse>
): Promise<void> => {
  const { result } = await addContractPartyWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      contract_id: req.params.id,
      actor: actorOf(req),
    },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "contract_party",
    fields: req.queryConfig.fields,
    filters: { id: result.id },
  })
  res.json({ party: data[0] as unknown as AdminContractParty })
}
