import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminBudget } from "../../../../types"

const column = createDataTableColumnHelper<AdminBudget>()

/** The columns of the list of budgets. */
export const useBudgetColumns = () => {
  const { t, i18n } = useTranslation("budget")

  return useMemo(
    () => [
      column.accessor("title", {
        header: t("fields.title"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => getValue()?.name ?? "–",
      }),
      column.accessor("created_at", {
        header: t("fields.created"),
        cell: ({ getValue }) =>
          new Date(getValue()).toLocaleDateString(i18n.language),
      }),
    ],
    [t, i18n.language]
  )
}
