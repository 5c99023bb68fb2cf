import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { KeepingStatus } from "../../types"

/** Whether orders count. */
export const KeepingStatusBadge = ({ status }: { status: KeepingStatus }) => {
  const { t } = useTranslation("budget")
  return (
    <StatusBadge color={status === "open" ? "green" : "grey"}>
      {t(`status.${status}`)}
    </StatusBadge>
  )
}
