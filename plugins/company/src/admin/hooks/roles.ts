import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminCompanyRoleListResponse,
  AdminCompanyRoleResponse,
  CompanyPermissionListResponse,
  CompanyRole,
} from "../types"
import { invitationsQueryKeys } from "./invitations"
import { membersQueryKeys } from "./members"

export const rolesQueryKeys = queryKeysFactory("company-roles")

/** A role's name and what it allows. */
export type RoleInput = Pick<CompanyRole, "grants"> & { name: string }

const pathOf = (companyId: string, roleId?: string): string =>
  [`/admin/companies/${companyId}/roles`, roleId].filter(Boolean).join("/")

/** The roles that are to be had in a company. */
export const useRoles = (companyId: string) =>
  useQuery({
    queryKey: rolesQueryKeys.detail(companyId),
    queryFn: () => apiGet<AdminCompanyRoleListResponse>(pathOf(companyId)),
    select: ({ roles }) => roles,
  })

/** What companies may put into roles of their own. */
export const usePermissions = () =>
  useQuery({
    queryKey: rolesQueryKeys.detail("permissions"),
    queryFn: () =>
      apiGet<CompanyPermissionListResponse>("/admin/company-permissions"),
  })

const useRoleMutation = <TInput, TData>(
  mutationFn: (input: TInput) => Promise<TData>,
  done: string
) => {
  const { t } = useTranslation("company")

  return useToastMutation<TData, TInput>({
    mutationFn,
    invalidates: [
      rolesQueryKeys.all,
      membersQueryKeys.all,
      invitationsQueryKeys.all,
    ],
    success: t(`toasts.${done}`),
  })
}

/** Makes a role, or changes the one with this id. */
export const useSaveRole = (companyId: string, roleId?: string) =>
  useRoleMutation(
    (input: RoleInput) =>
      apiPost<AdminCompanyRoleResponse>(pathOf(companyId, roleId), input),
    "roleSaved"
  )

/** Deletes a role; who has it gets the replacement, if one is named. */
export const useDeleteRole = (companyId: string, roleId: string) =>
  useRoleMutation(
    (replacement: string) =>
      apiDelete(
        pathOf(companyId, roleId) +
          (replacement ? `?${new URLSearchParams({ replacement })}` : "")
      ),
    "roleDeleted"
  )
