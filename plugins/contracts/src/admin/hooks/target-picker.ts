import { apiGet, sdk } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"

import type { TargetType } from "../../domain/target"
import type { AdminDiscountGroupsResponse } from "../../types"

const PAGE_SIZE = 20

type Found = {
  options: { value: string; label: string }[]
  count: number
  offset: number
  limit: number
}

type Search = (query: Record<string, unknown>) => Promise<Found>

type Row = { id: string }

const foundIn =
  <Answer extends Omit<Found, "options">, Item extends Row>(
    find: (query: Record<string, unknown>) => Promise<Answer>,
    rows: (answer: Answer) => Item[],
    label: (item: Item) => string
  ): Search =>
  async (query) => {
    const answer = await find(query)
    const { count, offset, limit } = answer
    return {
      options: rows(answer).map((item) => ({
        value: item.id,
        label: label(item),
      })),
      count,
      offset,
      limit,
    }
  }

/** How the store is searched for what a rule of a contract may be about. */
const SEARCHES: Record<TargetType, Search> = {
  variant: foundIn(
    (query) =>
      sdk.admin.productVariant.list({
        ...query,
        fields: "id,title,sku,product.title",
      }),
    ({ variants }) => variants,
    ({ product, title, sku }) =>
      [product?.title, title, sku].filter(Boolean).join(" · ")
  ),
  product: foundIn(
    (query) => sdk.admin.product.list({ ...query, fields: "id,title" }),
    ({ products }) => products,
    ({ title }) => title
  ),
  discount_group: foundIn(
    (query) =>
      apiGet<AdminDiscountGroupsResponse>("/admin/discount-groups", query),
    ({ discount_groups }) => discount_groups,
    ({ code, name }) => `${code} · ${name}`
  ),
  category: foundIn(
    (query) => sdk.admin.productCategory.list({ ...query, fields: "id,name" }),
    ({ product_categories }) => product_categories,
    ({ name }) => name
  ),
  collection: foundIn(
    (query) =>
      sdk.admin.productCollection.list({ ...query, fields: "id,title" }),
    ({ collections }) => collections,
    ({ title }) => title
  ),
  tag: foundIn(
    (query) => sdk.admin.productTag.list({ ...query, fields: "id,value" }),
    ({ product_tags }) => product_tags,
    ({ value }) => value
  ),
  // There is nothing to choose.
  all: async () => ({ options: [], count: 0, offset: 0, limit: PAGE_SIZE }),
}

/** Products, discount groups and so on to choose from. */
export const useTargetPicker = (type: TargetType) =>
  useComboboxData({
    queryKey: ["contract-rate-targets", type],
    queryFn: (query) => SEARCHES[type](query),
    getOptions: ({ options }) => options,
    pageSize: PAGE_SIZE,
  })
