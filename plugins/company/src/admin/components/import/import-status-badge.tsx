import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminCompanyImport } from "../../types"

const COLORS = {
  waiting: "grey",
  running: "blue",
  done: "green",
  failed: "red",
  interrupted: "orange",
} as const

/** Where a run stands, in a word and a colour. */
export const ImportStatusBadge = ({
  status,
}: Pick<AdminCompanyImport, "status">) => {
  const { t } = useTranslation("company")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`import.status.${status}`)}
    </StatusBadge>
  )
}
