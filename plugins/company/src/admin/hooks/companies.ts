import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { StatusChange } from "../../domain/status-change"
import type {
  AdminCompanyListResponse,
  AdminCompanyResponse,
  AdminCompanyTreeResponse,
  CreateCompanyDTO,
  UpdateCompanyDTO,
} from "../types"

export const companiesQueryKeys = queryKeysFactory("companies")

/** Asks for a page of companies. */
export const listCompanies = (
  query: object
): Promise<AdminCompanyListResponse> => apiGet("/admin/companies", query)

/** A page of companies. */
export const useCompanies = (query: object) =>
  useQuery({
    queryKey: companiesQueryKeys.list(query),
    queryFn: () => listCompanies(query),
    placeholderData: keepPreviousData,
  })

/** One company. */
export const useCompany = (id: string) =>
  useQuery({
    queryKey: companiesQueryKeys.detail(id),
    queryFn: () => apiGet<AdminCompanyResponse>(`/admin/companies/${id}`),
    select: (answer) => answer.company,
    enabled: Boolean(id),
  })

/** The whole tree that a company stands in. */
export const useCompanyTree = (id: string) =>
  useQuery({
    queryKey: companiesQueryKeys.detail(id, { tree: true }),
    queryFn: () =>
      apiGet<AdminCompanyTreeResponse>(`/admin/companies/${id}/tree`),
    select: (answer) => answer.tree,
  })

// Names, statuses and trees of one company stand on the pages of its relatives
// too, so any change makes all companies stale.
const useCompanyMutation = <TInput = void, TData = AdminCompanyResponse>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string,
  refetches = true
) => {
  const { t } = useTranslation("company")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [companiesQueryKeys.all],
    success: t(`toasts.${done}`),
    refetches,
  })
}

export const useCreateCompany = () =>
  useCompanyMutation(
    (input: CreateCompanyDTO) =>
      apiPost<AdminCompanyResponse>("/admin/companies", input),
    "companyCreated"
  )

export const useUpdateCompany = (id: string) =>
  useCompanyMutation(
    (input: UpdateCompanyDTO) =>
      apiPost<AdminCompanyResponse>(`/admin/companies/${id}`, input),
    "companyUpdated"
  )

/** Moves a company with all that is below it; null makes it a tree's top. */
export const useMoveCompany = (id: string) =>
  useCompanyMutation(
    (parent_id: string | null) =>
      apiPost<AdminCompanyResponse>(`/admin/companies/${id}/move`, {
        parent_id,
      }),
    "companyMoved"
  )

/** Changes a company's status, with the reason if there is one. */
export const useChangeCompanyStatus = (id: string, change: StatusChange) =>
  useCompanyMutation(
    (reason: string | undefined) =>
      apiPost<AdminCompanyResponse>(`/admin/companies/${id}/${change}`, {
        reason,
      }),
    `statusChange.${change}`
  )

export const useDeleteCompany = (id: string) =>
  useCompanyMutation(
    () => apiDelete<{ id: string }>(`/admin/companies/${id}`),
    "companyDeleted",
    false
  )
