import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminOpenItem } from "../../../../../types"
import { OpenItemStatus } from "../../../../components/open-item-status"
import { useDay } from "../../../../hooks/use-day"
import { useMoney } from "../../../../hooks/use-money"

const column = createDataTableColumnHelper<AdminOpenItem>()

/** The columns of the list of open items. */
export const useOpenItemColumns = () => {
  const { t } = useTranslation("companyCredit")
  const money = useMoney()
  const day = useDay()

  return useMemo(
    () => [
      column.accessor("number", {
        header: t("openItems.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("kind", {
        header: t("openItems.kind"),
        cell: ({ getValue }) => t(`itemKind.${getValue()}`),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => getValue()?.name ?? "–",
      }),
      column.accessor("issued_on", {
        header: t("openItems.issuedOn"),
        cell: ({ getValue }) => day(getValue()),
      }),
      column.accessor("due_on", {
        header: t("openItems.dueOn"),
        cell: ({ getValue }) => {
          const due = getValue()
          return due ? day(due) : "–"
        },
      }),
      column.accessor("amount", {
        header: t("openItems.amount"),
        cell: ({ row: { original } }) =>
          money(original.amount, original.currency_code),
      }),
      column.accessor("open_amount", {
        header: t("openItems.openAmount"),
        cell: ({ row: { original } }) =>
          money(original.open_amount, original.currency_code),
      }),
      column.accessor("payment_reference", {
        header: t("openItems.reference"),
        cell: ({ getValue }) => getValue() ?? "–",
      }),
      column.accessor("status", {
        header: t("openItems.status"),
        cell: ({ row: { original } }) => <OpenItemStatus item={original} />,
      }),
    ],
    [t, money, day]
  )
}
