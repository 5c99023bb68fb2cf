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
  AdminNumberSeriesListResponse,
  AdminNumberSeriesResponse,
} from "../../types"

const seriesQueryKeys = queryKeysFactory("number-series")

/** A page of number series. */
export const useNumberSeriesList = (query: object) =>
  useQuery({
    queryKey: seriesQueryKeys.list(query),
    queryFn: () =>
      apiGet<AdminNumberSeriesListResponse>("/admin/number-series", query),
    placeholderData: keepPreviousData,
  })

/** One number series, by its key. */
export const useNumberSeries = (key: string) =>
  useQuery({
    queryKey: seriesQueryKeys.detail(key),
    queryFn: () =>
      apiGet<AdminNumberSeriesResponse>(`/admin/number-series/${key}`),
    select: (answer) => answer.number_series,
    enabled: Boolean(key),
  })

/** Starts a series. */
export const useCreateNumberSeries = () => {
  const { t } = useTranslation("document")
  return useToastMutation({
    mutationFn: (input: object) =>
      apiPost<AdminNumberSeriesResponse>("/admin/number-series", input),
    invalidates: [seriesQueryKeys.all],
    success: t("toasts.seriesCreated"),
  })
}

/** Changes a series. */
export const useUpdateNumberSeries = (key: string) => {
  const { t } = useTranslation("document")
  return useToastMutation({
    mutationFn: (input: object) =>
      apiPost<AdminNumberSeriesResponse>(`/admin/number-series/${key}`, input),
    invalidates: [seriesQueryKeys.all],
    success: t("toasts.seriesChanged"),
  })
}

/** Removes a series that has given no number. */
export const useDeleteNumberSeries = () => {
  const { t } = useTranslation("document")
  return useToastMutation({
    mutationFn: (key: string) => apiDelete(`/admin/number-series/${key}`),
    invalidates: [seriesQueryKeys.all],
    success: t("toasts.seriesDeleted"),
  })
}
