import { apiDelete, apiGet, apiPost } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"

import { useContractMutation } from "./contracts"

const PAGE_SIZE = 20

/** A company to add to a contract. */
export type PartyInput = {
  company_id: string
  include_descendants: boolean
  reference?: string
}

type CompaniesAnswer = {
  companies: { id: string; name: string }[]
  count: number
  offset: number
  limit: number
}

export const useAddParty = (contractId: string) =>
  useContractMutation(
    (input: PartyInput) =>
      apiPost(`/admin/contracts/${contractId}/parties`, input),
    "partyAdded"
  )

export const useRemoveParty = (contractId: string) =>
  useContractMutation(
    (partyId: string) =>
      apiDelete(`/admin/contracts/${contractId}/parties/${partyId}`),
    "partyRemoved"
  )

/** Companies to choose from, without those that are parties already. */
export const useCompanyPicker = (except: string[]) =>
  useComboboxData({
    queryKey: ["companies", "list", "contract-party"],
    queryFn: (query) => apiGet<CompaniesAnswer>("/admin/companies", query),
    getOptions: ({ companies }) =>
      companies
        .filter(({ id }) => !except.includes(id))
        .map(({ id, name }) => ({ value: id, label: name })),
    pageSize: PAGE_SIZE,
  })
