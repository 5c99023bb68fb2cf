import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminExchangeRateResponse,
  AdminExchangeRatesResponse,
} from "../../types"

const exchangeRateQueryKeys = queryKeysFactory("exchange-rates")

const PATH = "/admin/exchange-rates"

/** A page of the rates, the newest first. */
export const useExchangeRates = (query: object) =>
  useQuery({
    queryKey: exchangeRateQueryKeys.list(query),
    queryFn: () => apiGet<AdminExchangeRatesResponse>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** States a rate from now on. */
export const useCreateExchangeRate = () => {
  const { t } = useTranslation("companyCredit")
  return useToastMutation({
    mutationFn: (input: {
      from_currency: string
      to_currency: string
      rate: string
    }) => apiPost<AdminExchangeRateResponse>(PATH, input),
    invalidates: [exchangeRateQueryKeys.all],
    success: t("toasts.rateStated"),
  })
}

/** Takes a rate back; orders that were placed keep theirs. */
export const useDeleteExchangeRate = () => {
  const { t } = useTranslation("companyCredit")
  return useToastMutation({
    mutationFn: (id: string) => apiDelete(`${PATH}/${id}`),
    invalidates: [exchangeRateQueryKeys.all],
    success: t("toasts.rateDeleted"),
  })
}
