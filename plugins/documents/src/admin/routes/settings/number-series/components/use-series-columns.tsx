import { PencilSquare, Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { useDeleteNumberSeries } from "../../../../hooks/number-series"
import type { AdminNumberSeries } from "../../../../../types"

const column = createDataTableColumnHelper<AdminNumberSeries>()

/** The columns of the list of number series. */
export const useSeriesColumns = () => {
  const { t } = useTranslation("document")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate: remove } = useDeleteNumberSeries()

  return useMemo(() => {
    const askToDelete = async ({ key, name }: AdminNumberSeries) => {
      const isSure = await prompt({
        title: t("series.deleteHeading", { name }),
        description: t("series.deleteHint"),
        confirmText: t("actions.delete"),
        cancelText: t("actions.keep"),
      })
      if (isSure) {
        remove(key)
      }
    }

    return [
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
      column.action({
        actions: ({ row: { original } }) => [
          [
            {
              icon: <PencilSquare />,
              label: t("actions.edit"),
              onClick: () => navigate(`edit/${original.key}`),
            },
          ],
          [
            {
              icon: <Trash />,
              label: t("actions.delete"),
              onClick: () => askToDelete(original),
            },
          ],
        ],
      }),
    ]
  }, [t, prompt, navigate, remove])
}
