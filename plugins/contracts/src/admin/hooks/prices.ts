import { apiGet, apiPost, sdk } from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminContractPricesResponse } from "../../types"
import type { PriceBatch } from "../utils/tier-changes"
import { contractsQueryKeys, useContractMutation } from "./contracts"

const PICKER_PAGE_SIZE = 20

/** A page of a contract's prices. */
export const usePrices = (contractId: string, query: object) =>
  useQuery({
    queryKey: contractsQueryKeys.detail(contractId, { prices: query }),
    queryFn: () =>
      apiGet<AdminContractPricesResponse>(
        `/admin/contracts/${contractId}/prices`,
        query
      ),
    placeholderData: keepPreviousData,
  })

export const useBatchPrices = (contractId: string) =>
  useContractMutation(
    (batch: PriceBatch) =>
      apiPost(`/admin/contracts/${contractId}/prices/batch`, batch),
    "pricesSaved"
  )

/** A product's articles to choose from. */
export const useProductArticlePicker = (productId: string) =>
  useComboboxData({
    queryKey: ["product_variants", "list", "price-check", productId],
    queryFn: (query) =>
      sdk.admin.product.listVariants(productId, {
        ...query,
        fields: "id,title,sku",
      }),
    getOptions: ({ variants }) =>
      variants.map(({ id, title, sku }) => ({
        value: id,
        label: [title, sku].filter(Boolean).join(" · "),
      })),
    pageSize: PICKER_PAGE_SIZE,
  })

/** The store's articles to choose from. */
export const useVariantPicker = () =>
  useComboboxData({
    queryKey: ["product_variants", "list", "contract-price"],
    queryFn: (query) =>
      sdk.admin.productVariant.list({
        ...query,
        fields: "id,title,sku,product.title",
      }),
    getOptions: ({ variants }) =>
      variants.map(({ id, title, sku, product }) => ({
        value: id,
        label: [product?.title, title, sku].filter(Boolean).join(" · "),
      })),
    pageSize: PICKER_PAGE_SIZE,
  })
