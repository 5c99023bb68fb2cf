import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { CompanyStatus } from "../types"

/** Whether a company may buy, in a word and a colour. */
export const CompanyStatusBadge = ({ status }: { status: CompanyStatus }) => {
  const { t } = useTranslation("company")

  return (
    <StatusBadge color={status === "active" ? "green" : "red"}>
      {t(`status.${status}`)}
    </StatusBadge>
  )
}
