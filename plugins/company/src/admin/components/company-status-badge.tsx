import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { CompanyStatus } from "../types"

/** The colour of each status, for badges of every size. */
export const STATUS_COLORS = {
  pending: "orange",
  active: "green",
  suspended: "red",
  closed: "grey",
} as const

/** Whether a company may buy, in a word and a colour. */
export const CompanyStatusBadge = ({ status }: { status: CompanyStatus }) => {
  const { t } = useTranslation("company")

  return (
    <StatusBadge color={STATUS_COLORS[status]}>
      {t(`status.${status}`)}
    </StatusBadge>
  )
}
