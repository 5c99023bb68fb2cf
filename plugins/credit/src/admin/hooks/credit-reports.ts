import {
  apiGet,
  apiPost,
  queryKeysFactory,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminCreditReportResponse,
  AdminCreditReportsResponse,
} from "../../types"

const creditReportQueryKeys = queryKeysFactory("credit-reports")

const pathOf = (id: string) => `/admin/company-credits/${id}/reports`

/** The newest reports on a credit's company. */
export const useCreditReports = (id: string, limit: number) =>
  useQuery({
    queryKey: creditReportQueryKeys.list({ id, limit }),
    queryFn: () => apiGet<AdminCreditReportsResponse>(pathOf(id), { limit }),
  })

/** What staff have read in a report. */
export type ReportInput = {
  reported_on: string
  proposed_limit: string | null
  reference?: string
  note?: string
}

/** Stores what a report said. */
export const useStoreCreditReport = (id: string) => {
  const { t } = useTranslation("companyCredit")
  return useToastMutation({
    mutationFn: (input: ReportInput) =>
      apiPost<AdminCreditReportResponse>(pathOf(id), input),
    invalidates: [creditReportQueryKeys.all],
    success: t("toasts.reportStored"),
  })
}
