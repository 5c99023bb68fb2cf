import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PRODUCT_RANGE_MODULE } from "../../../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../../../modules/product_range/service"
import type { AdminContractRangeResponse } from "../../../../../types"
import { setContractRangeWorkflow } from "../../../../../workflows"
import { refetchRange } from "../../../ranges/refetch-range"
import type { AdminSetContractRangeType } from "../../../ranges/validators"
import { refetchContract } from "../../refetch-contract"

/** The range that a contract has, or null. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminContractRangeResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  const [assigned] = await req.scope
    .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
    .rangesOfContracts([req.params.id])
  res.json({
    range: assigned
      ? await refetchRange(req.scope, assigned.range.id, req.queryConfig.fields)
      : null,
  })
}

/** Gives a contract a range, or none; it holds for the next request of its companies. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetContractRangeType>,
  res: MedusaResponse<AdminContractRangeResponse>
): Promise<void> => {
  const { range_id } = req.validatedBody
  await setContractRangeWorkflow(req.scope).run({
    input: { contract_id: req.params.id, range_id, actor: actorOf(req) },
  })
  res.json({
    range: range_id
      ? await refetchRange(req.scope, range_id, req.queryConfig.fields)
      : null,
  })
}
