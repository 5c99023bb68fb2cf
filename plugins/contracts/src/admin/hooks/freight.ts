import { apiGet, apiPost } from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"

import type {
  AdminFreightTerms,
  AdminFreightTermsResponse,
  OrderDeliveryResponse,
} from "../../types"
import { contractsQueryKeys, useContractMutation } from "./contracts"

const path = (contractId: string) =>
  `/admin/contracts/${contractId}/freight-terms`

/** What a contract says about freight. */
export const useFreightTerms = (contractId: string) =>
  useQuery({
    queryKey: [...contractsQueryKeys.detail(contractId), "freight"],
    queryFn: () => apiGet<AdminFreightTermsResponse>(path(contractId)),
  })

export const useSetFreightTerms = (contractId: string) =>
  useContractMutation(
    (freight_terms: AdminFreightTerms | null) =>
      apiPost<AdminFreightTermsResponse>(path(contractId), { freight_terms }),
    "freightSaved"
  )

/** The days and the freight terms that an order was placed with. */
export const useOrderDelivery = (orderId: string) =>
  useQuery({
    queryKey: ["order-delivery", orderId],
    queryFn: () =>
      apiGet<OrderDeliveryResponse>(`/admin/orders/${orderId}/delivery`),
    select: (answer) => answer.delivery,
  })
