import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminBudgetResponse,
  AdminBudgetsResponse,
  AdminOrderBudgetsResponse,
  BudgetWindow,
  KeepingStatus,
  OverBudget,
} from "../../types"

const budgetQueryKeys = queryKeysFactory("budgets")

/** What the API takes when a budget is made or changed. */
export type BudgetInput = {
  title?: string
  amount?: string
  over?: OverBudget
  starts_on?: string | null
  ends_on?: string | null
  status?: KeepingStatus
}

/** What a new one has beside. */
export type NewBudget = BudgetInput & {
  company_id: string
  currency_code: string
  cost_centre: string | null
  window: BudgetWindow
}

/** A raise for a time, with its reason. */
export type BudgetRaise = {
  raised_by: string | null
  raised_until: string | null
  reason: string
}

/** A page of budgets. */
export const useBudgets = (query: object) =>
  useQuery({
    queryKey: budgetQueryKeys.list(query),
    queryFn: () => apiGet<AdminBudgetsResponse>("/admin/budgets", query),
    placeholderData: keepPreviousData,
  })

/** One budget. */
export const useBudget = (id: string) =>
  useQuery({
    queryKey: budgetQueryKeys.detail(id),
    queryFn: () => apiGet<AdminBudgetResponse>(`/admin/budgets/${id}`),
    select: (answer) => answer.budget,
    enabled: Boolean(id),
  })

/** The budgets and personal limits that an order counts in. */
export const useOrderBudgets = (order_id: string) =>
  useQuery({
    queryKey: budgetQueryKeys.list({ order_id }),
    queryFn: () =>
      apiGet<AdminOrderBudgetsResponse>(`/admin/orders/${order_id}/budgets`),
    select: (answer) => answer.order_budgets,
  })

const useBudgetMutation = <TInput, TData = unknown>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string
) => {
  const { t } = useTranslation("budget")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [budgetQueryKeys.all],
    success: t(`toasts.${done}`),
  })
}

export const useCreateBudget = () =>
  useBudgetMutation(
    (input: NewBudget) => apiPost<AdminBudgetResponse>("/admin/budgets", input),
    "created"
  )

export const useUpdateBudget = () =>
  useBudgetMutation(
    ({ id, ...input }: BudgetInput & { id: string }) =>
      apiPost<AdminBudgetResponse>(`/admin/budgets/${id}`, input),
    "updated"
  )

export const useRaiseBudget = (id: string) =>
  useBudgetMutation(
    (input: BudgetRaise) =>
      apiPost<AdminBudgetResponse>(`/admin/budgets/${id}/raise`, input),
    "raised"
  )

export const useDeleteBudget = () =>
  useBudgetMutation(
    (id: string) => apiDelete(`/admin/budgets/${id}`),
    "deleted"
  )
