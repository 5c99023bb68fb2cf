import { apiGet } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"

import type { RangeRuleKind } from "../../domain/range/range-rule"
import type { AdminRangesResponse } from "../../types"

const PAGE_SIZE = 20

type Page = { count: number; offset: number; limit: number }

/** Where the admin's API has what a rule can name, and which field is its name. */
const SOURCES: Record<
  RangeRuleKind,
  { path: string; list: string; name: string }
> = {
  product: { path: "/admin/products", list: "products", name: "title" },
  category: {
    path: "/admin/product-categories",
    list: "product_categories",
    name: "name",
  },
  collection: {
    path: "/admin/collections",
    list: "collections",
    name: "title",
  },
  tag: { path: "/admin/product-tags", list: "product_tags", name: "value" },
}

/** Products, categories, collections or tags to choose from. */
export const useTargetPicker = (kind: RangeRuleKind) => {
  const { path, list, name } = SOURCES[kind]
  return useComboboxData({
    queryKey: [list, "list", "range-rule"],
    queryFn: (query) =>
      apiGet<Record<string, Record<string, string>[]> & Page>(path, {
        ...query,
        fields: `id,${name}`,
      } as object),
    getOptions: (answer) =>
      answer[list].map((row) => ({ value: row.id, label: row[name] })),
    pageSize: PAGE_SIZE,
  })
}

/** Ranges to choose from. */
export const useRangePicker = (chosen?: string) =>
  useComboboxData({
    queryKey: ["ranges", "list", "contract-range"],
    queryFn: (query) => apiGet<AdminRangesResponse>("/admin/ranges", query),
    getOptions: ({ ranges }) =>
      ranges.map(({ id, name }) => ({ value: id, label: name })),
    defaultValue: chosen,
    pageSize: PAGE_SIZE,
  })
