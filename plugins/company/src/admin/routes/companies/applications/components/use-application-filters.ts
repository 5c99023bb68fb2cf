import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  APPLICATION_STATUSES,
  type AdminApplicationInList,
} from "../../../../types"

const filter = createDataTableFilterHelper<AdminApplicationInList>()

/** The filters of the queue. */
export const useApplicationFilters = () => {
  const { t } = useTranslation("company")

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "select",
        label: t("fields.status"),
        options: APPLICATION_STATUSES.map((value) => ({
          value,
          label: t(`applications.status.${value}`),
        })),
      }),
    ],
    [t]
  )
}
