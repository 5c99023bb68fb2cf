import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminBudget } from "../../../../types"
import { LeftText } from "../../../components/left-text"
import { KeepingStatusBadge } from "../../../components/status-badge"
import { useKeepingActions } from "../../../components/use-keeping-actions"
import { useDeleteBudget, useUpdateBudget } from "../../../hooks/budgets"
import { moneyText } from "../../../utils/money-text"

const column = createDataTableColumnHelper<AdminBudget>()

/** The columns of the list of budgets. */
export const useBudgetColumns = () => {
  const { t, i18n } = useTranslation("budget")
  const { mutate: update } = useUpdateBudget()
  const { mutate: remove } = useDeleteBudget()
  const actions = useKeepingActions({
    edit: "edit",
    raise: "raise",
    setStatus: (id, status) => update({ id, status }),
    remove,
  })

  return useMemo(
    () => [
      column.accessor("title", {
        header: t("fields.title"),
        cell: ({ getValue, row: { original } }) => (
          <div className="flex flex-col">
            <span className="text-ui-fg-base font-medium">{getValue()}</span>
            {original.cost_centre && (
              <span>
                {t("fields.costCentre")} {original.cost_centre}
              </span>
            )}
          </div>
        ),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => getValue()?.name ?? "–",
      }),
      column.accessor("window", {
        header: t("fields.window"),
        cell: ({ getValue }) => t(`window.${getValue()}`),
      }),
      column.accessor("left", {
        header: t("fields.left"),
        cell: ({ row: { original } }) => (
          <div className="flex flex-col">
            <LeftText {...original} />
            {original.raised_by && original.raised_until && (
              <span className="whitespace-nowrap">
                {t("left.raised", {
                  by: moneyText(
                    original.raised_by,
                    original.currency_code,
                    i18n.language
                  ),
                  until: new Date(original.raised_until).toLocaleDateString(
                    i18n.language
                  ),
                })}
              </span>
            )}
          </div>
        ),
      }),
      column.accessor("over", {
        header: t("fields.over"),
        cell: ({ getValue }) => t(`over.${getValue()}`),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <KeepingStatusBadge status={getValue()} />,
      }),
      column.action({
        actions: ({ row: { original } }) => actions(original, original.title),
      }),
    ],
    [t, i18n.language, actions]
  )
}
