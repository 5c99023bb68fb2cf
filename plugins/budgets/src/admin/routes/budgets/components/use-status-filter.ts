import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { KEEPING_STATUSES } from "../../../../domain/keeping-status"
import type { KeepingStatus } from "../../../../types"

const filter = createDataTableFilterHelper<{ status: KeepingStatus }>()

/** Filter by whether orders count. */
export const useStatusFilter = () => {
  const { t } = useTranslation("budget")

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: KEEPING_STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      }),
    ],
    [t]
  )
}
