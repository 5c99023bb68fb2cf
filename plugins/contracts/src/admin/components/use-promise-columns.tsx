import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useWithdrawPromise, type NamedPromise } from "../hooks/price-promises"
import { useValidityText } from "./use-validity-text"

const column = createDataTableColumnHelper<NamedPromise>()

/** The columns of the prices that a company has been promised. */
export const usePromiseColumns = (companyId: string) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const validityText = useValidityText()
  const { mutate } = useWithdrawPromise(companyId)

  return useMemo(() => {
    const articleOf = ({ article }: NamedPromise): string =>
      article ?? t("ranges.gone")

    const quantityOf = ({ min_quantity, max_quantity }: NamedPromise) =>
      max_quantity === null
        ? t("prices.andMore", { from: min_quantity ?? 1 })
        : t("prices.range", { from: min_quantity ?? 1, to: max_quantity })

    const askToWithdraw = async (promise: NamedPromise) => {
      const isSure = await prompt({
        title: t("promises.withdraw"),
        description: t("promises.withdrawHint", {
          article: articleOf(promise),
          interpolation: { escapeValue: false },
        }),
        confirmText: t("promises.confirm"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        mutate(promise.id)
      }
    }

    return [
      column.accessor(articleOf, {
        id: "article",
        header: t("fields.article"),
        minSize: 220,
        cell: ({ getValue, row: { original } }) => (
          <div className="flex flex-col whitespace-normal py-2">
            <span className="text-ui-fg-base">{getValue()}</span>
            <span className="text-ui-fg-muted">{original.reference_label}</span>
          </div>
        ),
      }),
      column.accessor(quantityOf, {
        id: "quantity",
        header: t("fields.quantity"),
      }),
      column.display({
        id: "validity",
        header: t("fields.validity"),
        cell: ({ row }) => (
          <span className="whitespace-normal">
            {validityText(row.original)}
          </span>
        ),
      }),
      column.accessor("amount", {
        header: t("fields.price"),
        align: "right",
        cell: ({ row: { original } }) =>
          getLocaleAmount(original.amount, original.currency_code),
      }),
      column.action({
        actions: ({ row: { original } }) => [
          [
            {
              icon: <Trash />,
              label: t("promises.confirm"),
              onClick: () => askToWithdraw(original),
            },
          ],
        ],
      }),
    ]
  }, [t, prompt, validityText, mutate])
}
