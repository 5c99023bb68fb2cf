import { apiGet, queryKeysFactory } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminBudgetsResponse } from "../../types"

const budgetQueryKeys = queryKeysFactory("budgets")

/** A page of budgets. */
export const useBudgets = (query: object) =>
  useQuery({
    queryKey: budgetQueryKeys.list(query),
    queryFn: () => apiGet<AdminBudgetsResponse>("/admin/budgets", query),
    placeholderData: keepPreviousData,
  })
