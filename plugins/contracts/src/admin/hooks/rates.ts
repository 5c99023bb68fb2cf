import { apiGet, apiPost } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { RateTarget } from "../../domain/rate-targets"
import type { AdminContractRatesResponse } from "../../types"
import { contractsQueryKeys, useContractMutation } from "./contracts"

/** What the API takes as changes of percentages. */
export type RateBatch = {
  upsert?: { target_type: RateTarget; target_id: string; percent: number }[]
  delete?: string[]
}

/** A page of a contract's percentages. */
export const useRates = (contractId: string, query: object) =>
  useQuery({
    queryKey: contractsQueryKeys.detail(contractId, { rates: query }),
    queryFn: () =>
      apiGet<AdminContractRatesResponse>(
        `/admin/contracts/${contractId}/rates`,
        query
      ),
    placeholderData: keepPreviousData,
  })

/** One of a contract's percentages. */
export const useRate = (contractId: string, rateId: string) =>
  useQuery({
    queryKey: contractsQueryKeys.detail(contractId, { rate: rateId }),
    queryFn: () =>
      apiGet<AdminContractRatesResponse>(
        `/admin/contracts/${contractId}/rates`,
        { id: rateId }
      ),
    select: ({ rates }) => rates[0],
  })

export const useBatchRates = (contractId: string) =>
  useContractMutation(
    (batch: RateBatch) =>
      apiPost(`/admin/contracts/${contractId}/rates/batch`, batch),
    "ratesSaved"
  )
