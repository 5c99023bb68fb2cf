import {
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminMailKindListResponse,
  AdminMailListResponse,
  AdminMailResponse,
} from "../../types"

export const mailsQueryKeys = queryKeysFactory("outgoing-mails")
const mailKindsQueryKeys = queryKeysFactory("mail-kinds")

// What waits is sent within seconds: the page should say so by itself.
const SOON_MS = 3000

const isUnderWay = ({ status }: { status: string }): boolean =>
  status === "queued" || status === "sending"

/** A page of mails. */
export const useMails = (query: object) =>
  useQuery({
    queryKey: mailsQueryKeys.list(query),
    queryFn: () => apiGet<AdminMailListResponse>("/admin/mails", query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.mails.some(isUnderWay) ? SOON_MS : false,
  })

/** One mail. */
export const useMail = (id: string) =>
  useQuery({
    queryKey: mailsQueryKeys.detail(id),
    queryFn: () => apiGet<AdminMailResponse>(`/admin/mails/${id}`),
    select: (answer) => answer.mail,
    enabled: Boolean(id),
    refetchInterval: ({ state }) =>
      state.data && isUnderWay(state.data.mail) ? SOON_MS : false,
  })

/** The kinds of mail that the store's plugins send. */
export const useMailKinds = () =>
  useQuery({
    queryKey: mailKindsQueryKeys.lists(),
    queryFn: () => apiGet<AdminMailKindListResponse>("/admin/mail-kinds"),
    select: (answer) => answer.mail_kinds,
    staleTime: Infinity,
  })

/** Sends a mail once more; the answer is the mail that waits now. */
export const useSendAgain = (id: string) => {
  const { t } = useTranslation("document")
  return useToastMutation({
    mutationFn: () =>
      apiPost<AdminMailResponse>(`/admin/mails/${id}/send-again`),
    invalidates: [mailsQueryKeys.all],
    success: t("toasts.sentAgain"),
  })
}

/** Cancels a mail that waits. */
export const useCancelMail = (id: string) => {
  const { t } = useTranslation("document")
  return useToastMutation({
    mutationFn: () => apiPost<AdminMailResponse>(`/admin/mails/${id}/cancel`),
    invalidates: [mailsQueryKeys.all],
    success: t("toasts.cancelled"),
  })
}
