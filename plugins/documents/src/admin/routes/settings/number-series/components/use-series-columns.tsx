import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminNumberSeries } from "../../../../../types"

const column = createDataTableColumnHelper<AdminNumberSeries>()

/** The columns of the list of number series. */
export const useSeriesColumns = () => {
  const { t } = useTranslation("document")

  return useMemo(
    () => [
      column.accessor("name", {
        header: t("series.fields.name"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("key", { header: t("series.fields.key") }),
      column.accessor("pattern", { header: t("series.fields.pattern") }),
      column.accessor("reset", {
        header: t("series.fields.reset"),
        cell: ({ getValue }) => t(`series.reset.${getValue()}`),
      }),
      column.accessor("gap_free", {
        header: t("series.fields.gapFree"),
        cell: ({ getValue }) => t(getValue() ? "series.yes" : "series.no"),
      }),
    ],
    [t]
  )
}
