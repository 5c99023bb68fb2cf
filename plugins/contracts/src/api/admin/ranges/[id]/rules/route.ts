import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nameTargets } from "../../../../../articles"
import { targetOf } from "../../../../../domain/range/range-rule"
import { targetKey } from "../../../../../domain/target"
import type {
  AdminRangeRule,
  AdminRangeRulesResponse,
} from "../../../../../types"
import { refetchRange } from "../../refetch-range"
import type { AdminGetRangeRulesParamsType } from "../../validators"

/** A range's rules, with the names of what they name. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetRangeRulesParamsType>,
  res: MedusaResponse<AdminRangeRulesResponse>
): Promise<void> => {
  await refetchRange(req.scope, req.params.id, ["id"])
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_range_rule",
      fields: [...req.queryConfig.fields, "kind", "target_id"],
      filters: { ...req.filterableFields, range_id: req.params.id },
      pagination: req.queryConfig.pagination,
    })
  const rules = data as unknown as Omit<AdminRangeRule, "name">[]
  const names = await nameTargets(req.scope, rules.map(targetOf))
  res.json({
    rules: rules.map((rule) => ({
      ...rule,
      name: names.get(targetKey(targetOf(rule)))?.name ?? null,
    })),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
