import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminContractPricesResponse } from "../../../../../types"
import { listContractPrices } from "../../list-contract-prices"
import { refetchContract } from "../../refetch-contract"
import type { AdminGetContractPricesParamsType } from "../../validators"

/** A page of a contract's prices with their articles. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetContractPricesParamsType>,
  res: MedusaResponse<AdminContractPricesResponse>
): Promise<void> => {
  const { price_list_id } = await refetchContract(req.scope, req.params.id, [
    "price_list_id",
  ])
  const { variant_id } = req.validatedQuery
  const { take = 50, skip = 0 } = req.queryConfig.pagination
  const [prices, count] = await listContractPrices(
    req.scope,
    { price_list_id: price_list_id as string, variant_id },
    { take, skip }
  )
  res.json({ prices, count, offset: skip, limit: take })
}
