import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminOrderHold } from "../../../types"

const filter = createDataTableFilterHelper<AdminOrderHold>()

/** The filters of the list of held orders. */
export const useOrderHoldFilters = () => {
  const { t } = useTranslation("orderHold")

  return useMemo(
    () => [
      filter.custom({
        id: "released",
        type: "radio",
        label: t("fields.status"),
        options: [
          { value: "false", label: t("status.waiting") },
          { value: "true", label: t("status.released") },
        ],
      }),
    ],
    [t]
  )
}
