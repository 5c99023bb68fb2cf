import {
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminOnAccountOrderResponse,
  AdminOnAccountOrdersResponse,
} from "../../types"

const onAccountOrderQueryKeys = queryKeysFactory("on-account-orders")

const PATH = "/admin/on-account-orders"

/** Orders on account with what they hold. */
export const useOnAccountOrders = (query: object) =>
  useQuery({
    queryKey: onAccountOrderQueryKeys.list(query),
    queryFn: () => apiGet<AdminOnAccountOrdersResponse>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** Gives back what an order holds for what is never delivered. */
export const useReleaseRest = (order_id: string) => {
  const { t } = useTranslation("companyCredit")
  return useToastMutation({
    mutationFn: (reason: string) =>
      apiPost<AdminOnAccountOrderResponse>(`${PATH}/${order_id}/release-rest`, {
        reason,
      }),
    invalidates: [onAccountOrderQueryKeys.all, ["company-credits"]],
    success: t("toasts.restReleased"),
  })
}
