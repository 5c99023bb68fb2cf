import { apiGet, queryKeysFactory } from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"

import type {
  AdminCompanyRangeResponse,
  AdminPriceExplanationResponse,
} from "../../types"
import { contractsQueryKeys } from "./contracts"
import { rangesQueryKeys } from "./ranges"

/** Whose price of what is asked for, and of which day; no day: now. */
export type PriceQuestion = {
  company_id: string
  variant_id: string
  region_id: string
  /** NaN while it is no whole number. */
  quantity: number
  day: Date | null
}

/** Why an article costs a company what it costs; nothing is asked before company, article, region and quantity are there. */
export const usePriceExplanation = ({
  company_id,
  variant_id,
  region_id,
  quantity,
  day,
}: PriceQuestion) => {
  const query = { variant_id, region_id, quantity, at: day?.toISOString() }

  return useQuery({
    // Any change of a contract may change the answer.
    queryKey: [...contractsQueryKeys.all, "explanation", company_id, query],
    queryFn: () =>
      apiGet<AdminPriceExplanationResponse>(
        `/admin/companies/${company_id}/price-explanation`,
        query
      ),
    select: (answer) => answer.price_explanation,
    enabled: Boolean(company_id && variant_id && region_id && quantity),
  })
}

/** The currency that a company buys in, where it has one of its own. */
export const useCompanyCurrency = (company_id: string) =>
  useQuery({
    queryKey: queryKeysFactory("companies").detail(company_id, {
      currency: true,
    }),
    queryFn: () =>
      apiGet<{ company: { currency_code: string | null } }>(
        `/admin/companies/${company_id}`
      ),
    select: ({ company }) => company.currency_code,
    enabled: Boolean(company_id),
  })

/** How much of the store a company may see on a day, and which ranges decide; no day: now. */
export const useCompanyRange = (company_id: string, day: Date | null) => {
  const query = { at: day?.toISOString() }

  return useQuery({
    queryKey: [...rangesQueryKeys.all, "company", company_id, query],
    queryFn: () =>
      apiGet<AdminCompanyRangeResponse>(
        `/admin/companies/${company_id}/range`,
        query
      ),
  })
}
