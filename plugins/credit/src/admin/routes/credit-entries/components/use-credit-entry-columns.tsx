import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminCreditEntry } from "../../../../types"

const column = createDataTableColumnHelper<AdminCreditEntry>()

/** The columns of the list of credit entries. */
export const useCreditEntryColumns = () => {
  const { t, i18n } = useTranslation("creditEntry")

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
