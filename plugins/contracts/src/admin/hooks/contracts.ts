import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { ContractAction } from "../../domain/contract-status"
import type {
  AdminCompanyContractsResponse,
  AdminContract,
  AdminContractResponse,
  AdminContractsResponse,
} from "../../types"

export const contractsQueryKeys = queryKeysFactory("contracts")

// What the company plugin reads anew when a company changes: a suspended
// company, or one that moved, has other contracts in force.
const COMPANY_DETAILS = queryKeysFactory("companies").details()

type PaymentTermsKind = NonNullable<AdminContract["payment_terms_kind"]>

/** What the API takes when a contract is made or changed. */
export type ContractInput = {
  number?: string
  name?: string
  currency_code?: string
  starts_at?: string | null
  ends_at?: string | null
  is_exclusive?: boolean
  campaigns_apply?: boolean
  payment_terms?: { kind: PaymentTermsKind; days: number } | null
  notes?: string | null
}

/** A page of contracts. */
export const useContracts = (query: object) =>
  useQuery({
    queryKey: contractsQueryKeys.list(query),
    queryFn: () => apiGet<AdminContractsResponse>("/admin/contracts", query),
    placeholderData: keepPreviousData,
  })

/** One contract with its parties. */
export const useContract = (id: string) =>
  useQuery({
    queryKey: contractsQueryKeys.detail(id),
    queryFn: () => apiGet<AdminContractResponse>(`/admin/contracts/${id}`),
    select: (answer) => answer.contract,
    enabled: Boolean(id),
  })

/** The contracts that reach a company, its own first. */
export const useCompanyContracts = (companyId: string) =>
  useQuery({
    queryKey: [...COMPANY_DETAILS, companyId, { contracts: true }],
    queryFn: () =>
      apiGet<AdminCompanyContractsResponse>(
        `/admin/companies/${companyId}/contracts`
      ),
    select: (answer) => answer.contracts,
  })

/** A change after which every view of contracts is read anew. */
export const useContractMutation = <TInput = void, TData = unknown>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string,
  refetches = true
) => {
  const { t } = useTranslation("contract")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [contractsQueryKeys.all, COMPANY_DETAILS],
    success: t(`toasts.${done}`),
    refetches,
  })
}

export const useCreateContract = () =>
  useContractMutation(
    (input: ContractInput) =>
      apiPost<AdminContractResponse>("/admin/contracts", input),
    "created"
  )

export const useUpdateContract = (id: string) =>
  useContractMutation(
    (input: ContractInput) =>
      apiPost<AdminContractResponse>(`/admin/contracts/${id}`, input),
    "updated"
  )

/** Activates, suspends or terminates. */
export const useContractAction = (id: string, action: ContractAction) =>
  useContractMutation(
    () => apiPost<AdminContractResponse>(`/admin/contracts/${id}/${action}`),
    action
  )

export const useDeleteContract = (id: string) =>
  useContractMutation(
    () => apiDelete(`/admin/contracts/${id}`),
    "deleted",
    false
  )
