import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { invitationsQueryKeys } from "./invitations"
import type {
  AdminAddCompanyMemberResponse,
  AdminCompanyMemberListResponse,
  AdminCompanyMemberResponse,
} from "../types"

export const membersQueryKeys = queryKeysFactory("company-members")

/** A member to add: a customer that exists, or a new person. */
export type NewMember = {
  role: string
  is_default?: boolean
} & (
  | { customer_id: string }
  | { email: string; first_name?: string; last_name?: string }
)

const pathOf = (companyId: string, memberId?: string): string =>
  [`/admin/companies/${companyId}/members`, memberId].filter(Boolean).join("/")

/** A page of a company's members. */
export const useMembers = (companyId: string, query: object) =>
  useQuery({
    queryKey: membersQueryKeys.detail(companyId, query),
    queryFn: () =>
      apiGet<AdminCompanyMemberListResponse>(pathOf(companyId), query),
    placeholderData: keepPreviousData,
  })

const useMemberMutation = <TInput, TData>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: (data: TData) => string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [membersQueryKeys.all, invitationsQueryKeys.all],
    success: (data) => t(`toasts.${done(data)}`),
  })
}

export const useAddMember = (companyId: string) =>
  useMemberMutation(
    (input: NewMember) =>
      apiPost<AdminAddCompanyMemberResponse>(pathOf(companyId), input),
    ({ invitation }) => (invitation ? "memberInvited" : "memberAdded")
  )

export const useUpdateMember = (companyId: string, memberId: string) =>
  useMemberMutation(
    (input: { role: string; is_default?: boolean }) =>
      apiPost<AdminCompanyMemberResponse>(pathOf(companyId, memberId), input),
    () => "memberUpdated"
  )

export const useRemoveMember = (companyId: string) =>
  useMemberMutation(
    (memberId: string) => apiDelete(pathOf(companyId, memberId)),
    () => "memberRemoved"
  )
