import { apiDelete, apiGet, sdk } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminPricePromise, AdminPricePromisesResponse } from "../../types"
import { contractsQueryKeys, useContractMutation } from "./contracts"

/** A promised price with the name of its article; null when that is gone. */
export type NamedPromise = AdminPricePromise & { article: string | null }

type Query = { limit: number; offset: number }

const namesOf = async (ids: string[]): Promise<Map<string, string>> => {
  const { variants } = ids.length
    ? await sdk.admin.productVariant.list({
        id: ids,
        fields: "id,title,sku,product.title",
        limit: ids.length,
      })
    : { variants: [] }
  return new Map(
    variants.map(({ id, product, title, sku }) => [
      id,
      [product?.title, title, sku].filter(Boolean).join(" · "),
    ])
  )
}

/** A page of the prices that are promised to a company, the newest first. */
export const usePricePromises = (companyId: string, query: Query) =>
  useQuery({
    queryKey: [...contractsQueryKeys.all, "promises", companyId, query],
    queryFn: async () => {
      const answer = await apiGet<AdminPricePromisesResponse>(
        `/admin/companies/${companyId}/price-promises`,
        query
      )
      const names = await namesOf([
        ...new Set(answer.price_promises.map(({ variant_id }) => variant_id)),
      ])
      return {
        count: answer.count,
        promises: answer.price_promises.map((promise): NamedPromise => ({
          ...promise,
          article: names.get(promise.variant_id) ?? null,
        })),
      }
    },
    placeholderData: keepPreviousData,
  })

export const useWithdrawPromise = (companyId: string) =>
  useContractMutation(
    (id: string) =>
      apiDelete(`/admin/companies/${companyId}/price-promises/${id}`),
    "promiseWithdrawn"
  )
