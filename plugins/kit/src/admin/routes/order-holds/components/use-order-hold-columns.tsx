import { CheckCircle } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminOrderHold } from "../../../types"

const column = createDataTableColumnHelper<AdminOrderHold>()

/**
 * The columns of the list of held orders.
 *
 * @param onRelease - What to do when staff want to release one.
 */
export const useOrderHoldColumns = (
  onRelease: (hold: AdminOrderHold) => void
) => {
  const { t, i18n } = useTranslation("orderHold")

  return useMemo(() => {
    const money = ({ order }: AdminOrderHold) =>
      order
        ? new Intl.NumberFormat(i18n.language, {
            style: "currency",
            currency: order.currency_code,
          }).format(order.total)
        : "–"

    return [
      column.accessor("order", {
        header: t("fields.order"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">
            #{getValue()?.display_id}
          </span>
        ),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ row: { original } }) =>
          original.company?.name ?? original.order?.email ?? "–",
      }),
      column.accessor("message", {
        header: t("fields.why"),
        cell: ({ getValue }) => (
          <span className="block max-w-96 truncate" title={getValue()}>
            {getValue()}
          </span>
        ),
      }),
      column.accessor(money, {
        id: "total",
        header: t("fields.total"),
        cell: ({ getValue }) => getValue(),
      }),
      column.accessor("created_at", {
        header: t("fields.since"),
        enableSorting: true,
        sortLabel: t("fields.since"),
        sortAscLabel: t("sort.ascending"),
        sortDescLabel: t("sort.descending"),
        cell: ({ getValue }) =>
          new Date(getValue()).toLocaleString(i18n.language, {
            dateStyle: "short",
            timeStyle: "short",
          }),
      }),
      column.accessor("released_at", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() ? "green" : "orange"}>
            {t(getValue() ? "status.released" : "status.waiting")}
          </StatusBadge>
        ),
      }),
      column.action({
        actions: ({ row: { original } }) =>
          original.released_at
            ? []
            : [
                [
                  {
                    icon: <CheckCircle />,
                    label: t("release.action"),
                    onClick: () => onRelease(original),
                  },
                ],
              ],
      }),
    ]
  }, [t, i18n.language, onRelease])
}
