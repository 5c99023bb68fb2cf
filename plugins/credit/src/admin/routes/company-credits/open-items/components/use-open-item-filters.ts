import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import {
  OPEN_ITEM_KINDS,
  OPEN_ITEM_STATUSES,
} from "../../../../../domain/open-item/kinds"
import type { AdminOpenItem } from "../../../../../types"

const filter = createDataTableFilterHelper<
  AdminOpenItem & { overdue: "true" | "false" }
>()

/** The filters of the list of open items, as the API names them. */
export const OPEN_ITEM_FILTERS = ["kind", "status", "overdue", "company_id"]

/** Filters by kind, by status and by whether they are overdue. */
export const useOpenItemFilters = () => {
  const { t } = useTranslation("companyCredit")

  return useMemo(
    () => [
      filter.accessor("kind", {
        type: "radio",
        label: t("openItems.kind"),
        options: OPEN_ITEM_KINDS.map((value) => ({
          value,
          label: t(`itemKind.${value}`),
        })),
      }),
      filter.accessor("status", {
        type: "radio",
        label: t("openItems.status"),
        options: OPEN_ITEM_STATUSES.map((value) => ({
          value,
          label: t(`itemStatus.${value}`),
        })),
      }),
      filter.accessor("overdue", {
        type: "radio",
        label: t("openItems.overdue"),
        options: (["true", "false"] as const).map((value) => ({
          value,
          label: t(`openItems.isOverdue.${value}`),
        })),
      }),
    ],
    [t]
  )
}
