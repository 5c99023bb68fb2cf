import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { OverLimitChoice } from "../../domain/over-limit-choice"
import type { PaymentTerms } from "../../domain/payment-terms"
import type {
  AdminCompanyCreditResponse,
  AdminCompanyCreditsResponse,
} from "../../types"

const companyCreditQueryKeys = queryKeysFactory("company-credits")

const PATH = "/admin/company-credits"

/** What a credit is changed to. */
export type CreditInput = {
  /** Decimal text; null: no limit. */
  limit_amount: string | null
  over_limit: OverLimitChoice
  overdue_days: number | null
  payment_terms: PaymentTerms | null
  reason?: string
}

/** A page of companies' credit. */
export const useCompanyCredits = (query: object) =>
  useQuery({
    queryKey: companyCreditQueryKeys.list(query),
    queryFn: () => apiGet<AdminCompanyCreditsResponse>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** One credit with where it stands. */
export const useCompanyCredit = (id: string) =>
  useQuery({
    queryKey: companyCreditQueryKeys.detail(id),
    queryFn: () => apiGet<AdminCompanyCreditResponse>(`${PATH}/${id}`),
    select: ({ company_credit }) => company_credit,
    enabled: Boolean(id),
  })

const useCreditMutation = <TInput = void, TData = AdminCompanyCreditResponse>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: "created" | "updated" | "raised" | "grace" | "closed",
  refetches = true
) => {
  const { t } = useTranslation("companyCredit")
  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [companyCreditQueryKeys.all],
    success: t(`toasts.${done}`),
    refetches,
  })
}

/** Gives a company credit. */
export const useCreateCompanyCredit = () =>
  useCreditMutation(
    (
      input: Omit<CreditInput, "reason"> & {
        company_id: string
        currency_code: string
      }
    ) => apiPost<AdminCompanyCreditResponse>(PATH, input),
    "created"
  )

/** Changes limit, choices and terms. */
export const useUpdateCompanyCredit = (id: string) =>
  useCreditMutation(
    (input: CreditInput) =>
      apiPost<AdminCompanyCreditResponse>(`${PATH}/${id}`, input),
    "updated"
  )

/** Raises the limit until a moment; null for both ends that. */
export const useRaiseCompanyCredit = (id: string) =>
  useCreditMutation(
    (input: {
      raised_by: string | null
      raised_until: string | null
      reason: string
    }) => apiPost<AdminCompanyCreditResponse>(`${PATH}/${id}/raise`, input),
    "raised"
  )

/** Lets the company order in spite of overdue invoices up to a date; null ends that. */
export const useGrantOverdueGrace = (id: string) =>
  useCreditMutation(
    (input: { overdue_grace_until: string | null; reason: string }) =>
      apiPost<AdminCompanyCreditResponse>(`${PATH}/${id}/grace`, input),
    "grace"
  )

/** Closes the credit; what is held and owed stays in the ledger. */
export const useCloseCompanyCredit = (id: string) =>
  useCreditMutation(() => apiDelete(`${PATH}/${id}`), "closed", false)
