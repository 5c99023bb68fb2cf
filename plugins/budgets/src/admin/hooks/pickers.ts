import { apiGet } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

type Page = { count: number; offset: number; limit: number }
type Companies = { companies: { id: string; name: string }[] } & Page
type Person = {
  first_name: string | null
  last_name: string | null
  email: string
}
type Members = { members: { id: string; customer: Person | null }[] } & Page
type Roles = { roles: { id: string; name: string | null }[] }

const PAGE_SIZE = 20

/** More members than anybody looks through. */
const MOST_MEMBERS = 200

/** Companies to choose from. */
export const useCompanyPicker = (chosen?: string) =>
  useComboboxData({
    queryKey: ["companies", "list", "budget"],
    queryFn: (query) => apiGet<Companies>("/admin/companies", query),
    getOptions: ({ companies }) =>
      companies.map(({ id, name }) => ({ value: id, label: name })),
    defaultValue: chosen,
    pageSize: PAGE_SIZE,
  })

/** A company's members to choose from; none before there is a company. */
export const useMemberOptions = (company_id: string) => {
  const { data } = useQuery({
    queryKey: ["company-members", "list", "budget", company_id],
    queryFn: () =>
      apiGet<Members>(`/admin/companies/${company_id}/members`, {
        limit: MOST_MEMBERS,
      }),
    enabled: Boolean(company_id),
  })
  return (data?.members ?? []).map(({ id, customer }) => ({
    value: id,
    label:
      [customer?.first_name, customer?.last_name].filter(Boolean).join(" ") ||
      (customer?.email ?? id),
  }))
}

/** The roles that are to be had in a company; none before there is one. */
export const useRoleOptions = (company_id: string) => {
  const roleName = useRoleName()
  const { data } = useQuery({
    queryKey: ["company-roles", "list", "budget", company_id],
    queryFn: () => apiGet<Roles>(`/admin/companies/${company_id}/roles`),
    enabled: Boolean(company_id),
  })
  return (data?.roles ?? []).map(({ id, name }) => ({
    value: id,
    label: roleName(id, name),
  }))
}

/** All who have a role, in words. */
export const useRoleName = () => {
  const { t } = useTranslation("budget")
  return (role: string, name: string | null): string =>
    name ? t("roles.own", { name }) : t(`roles.${role}`)
}
