import { apiGet, sdk } from "@medusa-b2b/admin-kit"
import {
  useQueries,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query"

import type {
  AdminContractPrice,
  AdminContractPricesResponse,
} from "../../types"
import { MAX_SHEET_ROWS } from "../utils/pasted-prices"
import { contractsQueryKeys } from "./contracts"

/** Article numbers that are asked for at once: an address has room for them. */
const CHUNK = 50

/** The API's largest page. */
const PAGE = 200

/** An article of the sheet, and the prices that it has in the contract today. */
export type SheetArticle = {
  variant_id: string
  name: string
  prices: AdminContractPrice[]
}

const allPrices = async (
  contractId: string,
  query: object,
  most = Infinity
): Promise<AdminContractPrice[]> => {
  const found: AdminContractPrice[] = []
  for (;;) {
    const { prices, count } = await apiGet<AdminContractPricesResponse>(
      `/admin/contracts/${contractId}/prices`,
      { ...query, limit: PAGE, offset: found.length }
    )
    found.push(...prices)
    if (!prices.length || found.length >= Math.min(count, most)) {
      return found
    }
  }
}

const findArticles = async (
  contractId: string,
  skus: string[]
): Promise<[string, SheetArticle | null][]> => {
  const { variants } = await sdk.admin.productVariant.list({
    sku: skus,
    fields: "id,title,sku,product.title",
    limit: skus.length,
  })
  const prices = variants.length
    ? await allPrices(contractId, { variant_id: variants.map(({ id }) => id) })
    : []
  return skus.map((wanted) => {
    const variant = variants.find(({ sku }) => sku === wanted)
    return [
      wanted,
      variant
        ? {
            variant_id: variant.id,
            name: [variant.product?.title, variant.title]
              .filter(Boolean)
              .join(" · "),
            prices: prices.filter(
              ({ variant_id }) => variant_id === variant.id
            ),
          }
        : null,
    ]
  })
}

const together = (
  answers: UseQueryResult<[string, SheetArticle | null][]>[]
) => ({
  articles: new Map(answers.flatMap(({ data }) => data ?? [])),
  isPending: answers.some(({ isPending }) => isPending),
  error: answers.find(({ error }) => error)?.error ?? null,
})

/**
 * The articles that article numbers belong to, each with its prices in the
 * contract. A number that is not among them is still being looked up.
 */
export const useSheetArticles = (contractId: string, skus: string[]) =>
  useQueries({
    queries: Array.from(
      { length: Math.ceil(skus.length / CHUNK) },
      (_, index) => skus.slice(index * CHUNK, (index + 1) * CHUNK)
    ).map((chunk) => ({
      queryKey: contractsQueryKeys.detail(contractId, { sheet: chunk }),
      queryFn: () => findArticles(contractId, chunk),
    })),
    combine: together,
  })

/** Loads the contract's prices for the sheet, as many as it has room for. */
export const useLoadSheet = (contractId: string) => {
  const queryClient = useQueryClient()
  return () =>
    queryClient.fetchQuery({
      queryKey: contractsQueryKeys.detail(contractId, { sheet: "all" }),
      queryFn: () => allPrices(contractId, {}, MAX_SHEET_ROWS),
    })
}
