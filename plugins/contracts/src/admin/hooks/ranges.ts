import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { RangeRule } from "../../domain/range/range-rule"
import type {
  AdminContractRangeResponse,
  AdminRangeContractsResponse,
  AdminRangeCountResponse,
  AdminRangeProductsResponse,
  AdminRangeResponse,
  AdminRangeRulesResponse,
  AdminRangesResponse,
} from "../../types"

export const rangesQueryKeys = queryKeysFactory("ranges")

/** A page of ranges. */
export const useRanges = (query: object) =>
  useQuery({
    queryKey: rangesQueryKeys.list(query),
    queryFn: () => apiGet<AdminRangesResponse>("/admin/ranges", query),
    placeholderData: keepPreviousData,
  })

/** One range. */
export const useRange = (id: string) =>
  useQuery({
    queryKey: rangesQueryKeys.detail(id),
    queryFn: () => apiGet<AdminRangeResponse>(`/admin/ranges/${id}`),
    select: ({ range }) => range,
    enabled: Boolean(id),
  })

const usePart = <Answer>(id: string, part: string, query: object) =>
  useQuery({
    queryKey: rangesQueryKeys.detail(id, { [part]: query }),
    queryFn: () => apiGet<Answer>(`/admin/ranges/${id}/${part}`, query),
    placeholderData: keepPreviousData,
  })

/** A page of a range's rules. */
export const useRangeRules = (id: string, query: object) =>
  usePart<AdminRangeRulesResponse>(id, "rules", query)

/** A page of the products that a range lets in. */
export const useRangeProducts = (id: string, query: object) =>
  usePart<AdminRangeProductsResponse>(id, "products", query)

/** The first contracts that have a range, and how many there are. */
export const useRangeContracts = (id: string) =>
  usePart<AdminRangeContractsResponse>(id, "contracts", { limit: 50 })

/** How much a range would let in with rules that are not saved; without any of both nothing is asked. */
export const useRangeCount = (
  range_id: string | undefined,
  create: RangeRule[]
) =>
  useQuery({
    queryKey: [...rangesQueryKeys.all, "count", { range_id, create }],
    queryFn: () =>
      apiPost<AdminRangeCountResponse>("/admin/ranges/count", {
        range_id,
        create,
      }),
    placeholderData: keepPreviousData,
    enabled: Boolean(range_id) || create.length > 0,
  })

/** The range that a contract has. */
export const useContractRange = (contractId: string) =>
  useQuery({
    queryKey: [...rangesQueryKeys.all, "contract", contractId],
    queryFn: () =>
      apiGet<AdminContractRangeResponse>(
        `/admin/contracts/${contractId}/range`
      ),
    select: ({ range }) => range,
  })

/** A change after which every view of ranges is read anew. */
const useRangeMutation = <Input = void, Data = unknown>(
  mutationFn: (input: Input) => Promise<Data>,
  done: string,
  refetches = true
) => {
  const { t } = useTranslation("contract")
  return useToastMutation<Data, Input>({
    mutationFn,
    invalidates: [rangesQueryKeys.all],
    success: t(`ranges.toasts.${done}`),
    refetches,
  })
}

export const useCreateRange = () =>
  useRangeMutation(
    (input: { name: string; rules: RangeRule[] }) =>
      apiPost<AdminRangeResponse>("/admin/ranges", input),
    "created"
  )

export const useUpdateRange = (id: string) =>
  useRangeMutation(
    (input: { name: string }) => apiPost(`/admin/ranges/${id}`, input),
    "updated"
  )

export const useDeleteRange = (id: string) =>
  useRangeMutation(() => apiDelete(`/admin/ranges/${id}`), "deleted", false)

export const useBatchRules = (id: string) =>
  useRangeMutation(
    (batch: { create?: RangeRule[]; delete?: string[] }) =>
      apiPost(`/admin/ranges/${id}/rules/batch`, batch),
    "rulesSaved"
  )

export const useSetContractRange = (contractId: string) =>
  useRangeMutation(
    (range_id: string | null) =>
      apiPost(`/admin/contracts/${contractId}/range`, { range_id }),
    "assigned"
  )
