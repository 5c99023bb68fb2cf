import { apiGet, queryKeysFactory } from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"

import type { AdminOrderCompanyResponse } from "../types"

const orderCompanyQueryKeys = queryKeysFactory("order-company")

/** For whom an order was placed; null for a consumer's order. */
export const useOrderCompany = (orderId: string) =>
  useQuery({
    queryKey: orderCompanyQueryKeys.detail(orderId),
    queryFn: () =>
      apiGet<AdminOrderCompanyResponse>(`/admin/orders/${orderId}/company`),
    select: (answer) => answer.order_company,
  })
