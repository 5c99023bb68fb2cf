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
  CompanyInvitationListResponse,
  CompanyInvitationResponse,
} from "../types"

export const invitationsQueryKeys = queryKeysFactory("company-invitations")

const pathOf = (companyId: string, ...rest: string[]): string =>
  [`/admin/companies/${companyId}/invitations`, ...rest].join("/")

/** A company's invitations that have not been answered, expired ones too. */
export const useInvitations = (companyId: string, query: object) =>
  useQuery({
    queryKey: invitationsQueryKeys.detail(companyId, query),
    queryFn: () =>
      apiGet<CompanyInvitationListResponse>(pathOf(companyId), {
        status: ["pending", "expired"],
        ...query,
      }),
    placeholderData: keepPreviousData,
  })

const useInvitationMutation = <TInput, TData>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [invitationsQueryKeys.all],
    success: t(`toasts.${done}`),
  })
}

export const useResendInvitation = (companyId: string) =>
  useInvitationMutation(
    (id: string) =>
      apiPost<CompanyInvitationResponse>(pathOf(companyId, id, "resend")),
    "invitationSent"
  )

export const useRevokeInvitation = (companyId: string) =>
  useInvitationMutation(
    (id: string) => apiDelete(pathOf(companyId, id)),
    "invitationRevoked"
  )
