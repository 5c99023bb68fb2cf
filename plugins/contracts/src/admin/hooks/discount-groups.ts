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
  AdminDiscountGroupArticlesResponse,
  AdminDiscountGroupResponse,
  AdminDiscountGroupsResponse,
} from "../../types"
import { contractsQueryKeys } from "./contracts"

const PATH = "/admin/discount-groups"

export const discountGroupsQueryKeys = queryKeysFactory("discount-groups")

/** What the API takes when a discount group is made or changed. */
export type DiscountGroupInput = { code: string; name: string }

/** A page of discount groups. */
export const useDiscountGroups = (query: object) =>
  useQuery({
    queryKey: discountGroupsQueryKeys.list(query),
    queryFn: () => apiGet<AdminDiscountGroupsResponse>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** One discount group. */
export const useDiscountGroup = (id: string) =>
  useQuery({
    queryKey: discountGroupsQueryKeys.detail(id),
    queryFn: () => apiGet<AdminDiscountGroupResponse>(`${PATH}/${id}`),
    select: (answer) => answer.discount_group,
    enabled: Boolean(id),
  })

/** A page of a discount group's articles. */
export const useGroupArticles = (id: string, query: object) =>
  useQuery({
    queryKey: discountGroupsQueryKeys.detail(id, { articles: query }),
    queryFn: () =>
      apiGet<AdminDiscountGroupArticlesResponse>(
        `${PATH}/${id}/articles`,
        query
      ),
    placeholderData: keepPreviousData,
  })

/** A change after which groups, and the contracts that name them, are read anew. */
const useGroupMutation = <TInput, TData = unknown>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string,
  refetches = true
) => {
  const { t } = useTranslation("contract")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [discountGroupsQueryKeys.all, contractsQueryKeys.all],
    success: t(`toasts.${done}`),
    refetches,
  })
}

export const useCreateDiscountGroup = () =>
  useGroupMutation(
    (input: DiscountGroupInput) =>
      apiPost<AdminDiscountGroupResponse>(PATH, input),
    "groupCreated"
  )

export const useUpdateDiscountGroup = (id: string) =>
  useGroupMutation(
    (input: DiscountGroupInput) =>
      apiPost<AdminDiscountGroupResponse>(`${PATH}/${id}`, input),
    "groupUpdated"
  )

export const useDeleteDiscountGroup = (id: string) =>
  useGroupMutation<void>(
    () => apiDelete(`${PATH}/${id}`),
    "groupDeleted",
    false
  )

export const useBatchGroupArticles = (id: string) =>
  useGroupMutation(
    (batch: { add?: string[]; remove?: string[] }) =>
      apiPost(`${PATH}/${id}/articles/batch`, batch),
    "articlesSaved"
  )
