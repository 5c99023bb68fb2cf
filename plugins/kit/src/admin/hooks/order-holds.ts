import {
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminOrderHoldListResponse,
  AdminOrderHoldResponse,
} from "../types"

const orderHoldQueryKeys = queryKeysFactory("order-holds")

/** A page of what keeps orders from the warehouse, or did. */
export const useOrderHolds = (query: object) => {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: orderHoldQueryKeys.list({ ...query, language: i18n.language }),
    queryFn: () =>
      apiGet<AdminOrderHoldListResponse>(
        "/admin/order-holds",
        query,
        i18n.language
      ),
    placeholderData: keepPreviousData,
  })
}

/** Releases an order from what holds it. */
export const useReleaseOrderHold = (id: string) => {
  const { t } = useTranslation("orderHold")
  return useToastMutation({
    mutationFn: (reason: string) =>
      apiPost<AdminOrderHoldResponse>(`/admin/order-holds/${id}/release`, {
        reason,
      }),
    invalidates: [orderHoldQueryKeys.all],
    success: t("toasts.released"),
  })
}
