import {
  apiGet,
  apiPost,
  queryKeysFactory,
  sdk,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminOpenItemsReportResponse,
  AdminOpenItemsResponse,
} from "../../types"
import { saveFile } from "../utils/save-file"

const openItemQueryKeys = queryKeysFactory("open-items")

const PATH = "/admin/open-items"

/** A page of invoices, credit notes and payments. */
export const useOpenItems = (query: object) =>
  useQuery({
    queryKey: openItemQueryKeys.list(query),
    queryFn: () => apiGet<AdminOpenItemsResponse>(PATH, query),
    placeholderData: keepPreviousData,
  })

/** Has a file looked at, or taken; the answer says what becomes of each row. */
export const useImportOpenItems = () => {
  const { t } = useTranslation("companyCredit")
  return useToastMutation<
    AdminOpenItemsReportResponse,
    { content: string; dry_run: boolean }
  >({
    mutationFn: (input) => apiPost(`${PATH}/import`, input),
    // What is paid and owed changes what is free.
    invalidates: [openItemQueryKeys.all, ["company-credits"]],
    success: ({ report }) =>
      t(report.dry_run ? "toasts.lookedAt" : "toasts.imported"),
  })
}

/** Saves what a list's filters show as a file that can be imported again. */
export const exportOpenItems = async (query: object): Promise<void> => {
  const answer = await sdk.client.fetch<Response>(`${PATH}/export`, {
    query: { ...query },
    headers: { accept: "text/csv" },
  })
  saveFile(await answer.blob(), "open-items.csv")
}
