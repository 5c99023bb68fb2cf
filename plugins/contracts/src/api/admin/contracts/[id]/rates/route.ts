import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nameTargets } from "../../../../../articles"
import { targetKey } from "../../../../../domain/target"
import type {
  AdminContractRate,
  AdminContractRatesResponse,
} from "../../../../../types"
import { refetchContract } from "../../refetch-contract"
import type { AdminGetContractRatesParamsType } from "../../validators"

/** A page of a contract's percentages, with the names of what they are about. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetContractRatesParamsType>,
  res: MedusaResponse<AdminContractRatesResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "contract_rate",
      fields: [...req.queryConfig.fields, "target_type", "target_id"],
      filters: { ...req.filterableFields, contract_id: req.params.id },
      pagination: {
        ...req.queryConfig.pagination,
        order: req.queryConfig.pagination.order ?? {
          target_type: "ASC",
          id: "ASC",
        },
      },
    })
  const rates = data as unknown as Omit<AdminContractRate, "name" | "code">[]
  const names = await nameTargets(req.scope, rates)
  res.json({
    rates: rates.map((rate) => ({
      ...rate,
      name: names.get(targetKey(rate))?.name ?? null,
      code: names.get(targetKey(rate))?.code ?? null,
    })),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
