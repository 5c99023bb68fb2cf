import { apiGet } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"

const PAGE_SIZE = 20

type CompaniesAnswer = {
  companies: { id: string; name: string; kind: string }[]
  count: number
  offset: number
  limit: number
}

/** Companies that can have credit of their own: legal entities, and groups as the roof of theirs. */
export const useCreditCompanyPicker = (chosen?: string) =>
  useComboboxData({
    queryKey: ["companies", "list", "credit"],
    queryFn: (query) => apiGet<CompaniesAnswer>("/admin/companies", query),
    getOptions: ({ companies }) =>
      companies
        .filter(({ kind }) => kind !== "unit")
        .map(({ id, name }) => ({ value: id, label: name })),
    defaultValue: chosen,
    pageSize: PAGE_SIZE,
  })
