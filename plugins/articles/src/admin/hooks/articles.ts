import {
  apiDelete,
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminArticle,
  AdminArticleResponse,
  AdminArticlesResponse,
  AdminPartNumberResponse,
  AdminPartNumbersResponse,
  ArticleCard,
} from "../../types"

const articleKeys = queryKeysFactory("articles")
const partNumberKeys = queryKeysFactory("part-numbers")

const PICKED = 20

/** What a list calls an article. */
export const articleName = ({
  product,
  title,
  sku,
}: Pick<AdminArticle, "product" | "title" | "sku">): string =>
  [product?.title, title, sku].filter(Boolean).join(" · ")

/** A page of articles. */
export const useArticles = (query: object) =>
  useQuery({
    queryKey: articleKeys.list(query),
    queryFn: () => apiGet<AdminArticlesResponse>("/admin/articles", query),
    placeholderData: keepPreviousData,
  })

/** One article, by its variant. */
export const useArticle = (variant_id: string) =>
  useQuery({
    queryKey: articleKeys.detail(variant_id),
    queryFn: () =>
      apiGet<AdminArticleResponse>(`/admin/articles/${variant_id}`),
    select: ({ article }) => article,
    enabled: Boolean(variant_id),
  })

/** Articles to choose from, by any number or word. */
export const useArticlePicker = (chosen?: string) =>
  useComboboxData({
    queryKey: articleKeys.list({ picker: true }),
    queryFn: ({
      q,
      offset,
      limit,
    }: {
      q?: string
      offset?: number
      limit?: number
    }) =>
      apiGet<AdminArticlesResponse>("/admin/articles", {
        ...(q && { q }),
        ...{ offset, limit },
      }),
    getOptions: ({ articles }) =>
      articles.map((article) => ({
        value: article.variant_id,
        label: articleName(article),
      })),
    defaultValue: chosen,
    pageSize: PICKED,
  })

export const useSaveArticle = (variant_id: string) => {
  const { t } = useTranslation("article")
  return useToastMutation({
    mutationFn: (card: Partial<ArticleCard>) =>
      apiPost<AdminArticleResponse>(`/admin/articles/${variant_id}`, card),
    invalidates: [articleKeys.all],
    success: t("toasts.saved"),
  })
}

/** A company's own part numbers. */
export const usePartNumbers = (query: object) =>
  useQuery({
    queryKey: partNumberKeys.list(query),
    queryFn: () =>
      apiGet<AdminPartNumbersResponse>("/admin/part-numbers", query),
    placeholderData: keepPreviousData,
  })

/** What a company calls an article. */
export type NewPartNumber = {
  company_id: string
  variant_id: string
  number: string
  name: string | null
}

export const useCreatePartNumber = () => {
  const { t } = useTranslation("article")
  return useToastMutation({
    mutationFn: (input: NewPartNumber) =>
      apiPost<AdminPartNumberResponse>("/admin/part-numbers", input),
    invalidates: [partNumberKeys.all],
    success: t("toasts.partNumberAdded"),
  })
}

export const useDeletePartNumber = () => {
  const { t } = useTranslation("article")
  return useToastMutation({
    mutationFn: (id: string) => apiDelete(`/admin/part-numbers/${id}`),
    invalidates: [partNumberKeys.all],
    success: t("toasts.partNumberDeleted"),
  })
}
