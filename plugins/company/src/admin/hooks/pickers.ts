import { sdk } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"

import type { AdminCompany } from "../types"
import { personName } from "../utils/person-name"
import { companiesQueryKeys, listCompanies } from "./companies"

const PAGE_SIZE = 20

/** Companies to choose from: those that `suits` accepts. */
export const useCompanyPicker = (options: {
  suits: (company: AdminCompany) => boolean
  chosen?: string
}) =>
  useComboboxData({
    queryKey: [...companiesQueryKeys.lists(), "picker"],
    queryFn: listCompanies,
    getOptions: ({ companies }) =>
      companies
        .filter((company) => options.suits(company))
        .map(({ id, name }) => ({ value: id, label: name })),
    defaultValue: options.chosen,
    pageSize: PAGE_SIZE,
  })

/** The store's customers to choose from. */
export const useCustomerPicker = () =>
  useComboboxData({
    queryKey: ["customers", "list", "picker"],
    queryFn: (query) => sdk.admin.customer.list(query),
    getOptions: ({ customers }) =>
      customers.map((customer) => ({
        value: customer.id,
        label: `${personName(customer)} · ${customer.email}`,
      })),
    pageSize: PAGE_SIZE,
  })

/** The store's staff to choose from. */
export const useUserPicker = (chosen?: string) =>
  useComboboxData({
    queryKey: ["users", "list", "picker"],
    queryFn: (query) => sdk.admin.user.list(query),
    getOptions: ({ users }) =>
      users.map((user) => ({ value: user.id, label: personName(user) })),
    defaultValue: chosen,
    pageSize: PAGE_SIZE,
  })
