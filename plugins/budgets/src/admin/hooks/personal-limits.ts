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
  AdminPersonalLimitResponse,
  AdminPersonalLimitsResponse,
  KeepingStatus,
  OverBudget,
  PersonalWindow,
} from "../../types"

const limitQueryKeys = queryKeysFactory("personal-limits")

/** What the API takes when a personal limit is changed. */
export type LimitInput = {
  amount?: string
  over?: OverBudget
  status?: KeepingStatus
}

/** A new one. */
export type NewLimit = LimitInput & {
  company_id: string
  member_id?: string
  role?: string
  currency_code: string
  window: PersonalWindow
}

/** A page of personal limits. */
export const usePersonalLimits = (query: object) =>
  useQuery({
    queryKey: limitQueryKeys.list(query),
    queryFn: () =>
      apiGet<AdminPersonalLimitsResponse>("/admin/personal-limits", query),
    placeholderData: keepPreviousData,
  })

/** One personal limit. */
export const usePersonalLimit = (id: string) =>
  useQuery({
    queryKey: limitQueryKeys.detail(id),
    queryFn: () =>
      apiGet<AdminPersonalLimitResponse>(`/admin/personal-limits/${id}`),
    select: (answer) => answer.personal_limit,
    enabled: Boolean(id),
  })

const useLimitMutation = <TInput, TData = unknown>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string
) => {
  const { t } = useTranslation("budget")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [limitQueryKeys.all],
    success: t(`toasts.${done}`),
  })
}

export const useCreateLimit = () =>
  useLimitMutation(
    (input: NewLimit) => apiPost("/admin/personal-limits", input),
    "limitCreated"
  )

export const useUpdateLimit = () =>
  useLimitMutation(
    ({ id, ...input }: LimitInput & { id: string }) =>
      apiPost(`/admin/personal-limits/${id}`, input),
    "limitUpdated"
  )

export const useDeleteLimit = () =>
  useLimitMutation(
    (id: string) => apiDelete(`/admin/personal-limits/${id}`),
    "limitDeleted"
  )
