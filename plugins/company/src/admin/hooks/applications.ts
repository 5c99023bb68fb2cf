import {
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminApplicationListResponse,
  AdminApplicationResponse,
  ApprovalDecision,
} from "../types"
import { companiesQueryKeys } from "./companies"
import { useRegisterAnswer } from "./register-answer"

export const applicationsQueryKeys = queryKeysFactory("company-applications")

const PATH = "/admin/company-applications"

/** How often the count in the menu is asked for anew. */
const COUNT_INTERVAL_MS = 60_000

/** A page of the queue. */
export const useApplications = (query: object) =>
  useQuery({
    queryKey: applicationsQueryKeys.list(query),
    queryFn: () => apiGet<AdminApplicationListResponse>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** How many applications are undecided; undefined until it is known. */
export const useOpenApplicationCount = (): number | undefined => {
  const query = { status: ["submitted", "asked_back"], limit: 1, fields: "id" }
  const { data } = useQuery({
    queryKey: applicationsQueryKeys.list(query),
    queryFn: () => apiGet<AdminApplicationListResponse>(PATH, query),
    refetchInterval: COUNT_INTERVAL_MS,
    retry: false,
  })
  return data?.count
}

/** One application with checks, matches and history. */
export const useApplication = (id: string) =>
  useQuery({
    queryKey: applicationsQueryKeys.detail(id),
    queryFn: () => apiGet<AdminApplicationResponse>(`${PATH}/${id}`),
    select: (answer) => answer.company_application,
    enabled: Boolean(id),
  })

const useDecision = <TInput extends object>(
  id: string,
  what: string,
  done: string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<AdminApplicationResponse, TInput>({
    mutationFn: (input) =>
      apiPost<AdminApplicationResponse>(`${PATH}/${id}/${what}`, input),
    invalidates: [applicationsQueryKeys.all, companiesQueryKeys.all],
    success: t(`applications.toasts.${done}`),
  })
}

export const useApproveApplication = (id: string) =>
  useDecision<ApprovalDecision & { revision: number }>(
    id,
    "approve",
    "approved"
  )

export const useRejectApplication = (id: string) =>
  useDecision<{ reason: string; revision: number }>(id, "reject", "rejected")

export const useAskBack = (id: string) =>
  useDecision<{ question: string; revision: number }>(id, "ask-back", "asked")

/** Asks the register about the applicant's VAT id. */
export const useCheckApplicantsVatId = (id: string) => {
  const { answered, doubtful } = useRegisterAnswer()

  return useToastMutation<AdminApplicationResponse>({
    mutationFn: () =>
      apiPost<AdminApplicationResponse>(`${PATH}/${id}/vat-check`, {}),
    invalidates: [applicationsQueryKeys.all],
    success: ({ company_application }) =>
      answered(company_application.vat_check),
    warning: ({ company_application }) =>
      doubtful(company_application.vat_check, company_application.vat_registry),
  })
}
