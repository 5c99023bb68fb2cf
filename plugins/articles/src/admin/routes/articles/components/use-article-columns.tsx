import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminArticle } from "../../../../types"
import { ArticleState } from "../../../components/article-state"
import { useUnitsText } from "../../../components/use-units-text"
import { numbersText } from "../../../utils/numbers-text"

const column = createDataTableColumnHelper<AdminArticle>()

/** The columns of the list of articles. */
export const useArticleColumns = () => {
  const { t } = useTranslation("article")
  const { unitName, unitsText } = useUnitsText()

  return useMemo(
    () => [
      column.accessor("sku", {
        header: t("fields.sku"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">
            {getValue() ?? "–"}
          </span>
        ),
      }),
      column.accessor("title", {
        header: t("fields.article"),
        cell: ({ row: { original } }) =>
          [original.product?.title, original.title].filter(Boolean).join(" · "),
      }),
      column.accessor("units", {
        header: t("fields.sold"),
        cell: ({ row: { original } }) => (
          <span className="whitespace-normal">{unitsText(original)}</span>
        ),
      }),
      column.accessor("price_unit", {
        header: t("fields.priceFor"),
        cell: ({ row: { original } }) =>
          `${original.price_unit} ${unitName(original.base_unit, original.price_unit)}`,
      }),
      column.accessor("numbers", {
        header: t("fields.numbers"),
        cell: ({ row: { original } }) => numbersText(original) || "–",
      }),
      column.accessor("is_discontinued", {
        header: t("fields.state"),
        cell: ({ row: { original } }) => <ArticleState article={original} />,
      }),
    ],
    [t, unitName, unitsText]
  )
}
