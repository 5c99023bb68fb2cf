import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminBudgetsResponse,
  AdminPersonalLimitsResponse,
} from "../../types"
import { type BudgetWithCompany, presentBudgets } from "./present-budgets"
import {
  type LimitWithPeople,
  presentPersonalLimits,
} from "./present-personal-limits"

const pageOf = async (
  req: MedusaRequest,
  entity: "budget" | "personal_limit",
  within: { $and?: object[] }
) => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields: req.queryConfig.fields,
      // A search is only found at the top.
      filters: { ...req.filterableFields, ...within },
      pagination: req.queryConfig.pagination,
    })
  const page = {
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  }
  return { data: data as unknown[], page }
}

/** A page of the budgets that a request asks for, within what it may see. */
export const listBudgets = async (
  req: AuthenticatedMedusaRequest,
  within: { $and?: object[] } = {}
): Promise<AdminBudgetsResponse> => {
  const { data, page } = await pageOf(req, "budget", within)
  const budgets = await presentBudgets(data as BudgetWithCompany[], req.scope)
  return { budgets, ...page }
}

/** A page of the personal limits that a request asks for, within what it may see. */
export const listPersonalLimits = async (
  req: AuthenticatedMedusaRequest,
  within: { $and?: object[] } = {}
): Promise<AdminPersonalLimitsResponse> => {
  const { data, page } = await pageOf(req, "personal_limit", within)
  const personal_limits = await presentPersonalLimits(
    data as LimitWithPeople[],
    req.scope,
    req.buyer ?? null
  )
  return { personal_limits, ...page }
}
