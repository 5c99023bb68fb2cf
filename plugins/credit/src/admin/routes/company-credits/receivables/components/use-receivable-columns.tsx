import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminReceivable } from "../../../../../types"
import { useMoney } from "../../../../hooks/use-money"

const column = createDataTableColumnHelper<AdminReceivable>()

const BUCKETS = [
  "not_due",
  "days_1_30",
  "days_31_60",
  "days_61_90",
  "days_over_90",
] as const satisfies (keyof AdminReceivable["ageing"])[]

/** A company, and what it owes by how long it is overdue. */
export const useReceivableColumns = () => {
  const { t } = useTranslation("companyCredit")
  const money = useMoney()

  return useMemo(() => {
    const amount = (
      id: string,
      label: string,
      read: (row: AdminReceivable) => string
    ) =>
      column.display({
        id,
        header: t(label),
        cell: ({ row: { original } }) => {
          const value = read(original)
          return Number(value) === 0
            ? "–"
            : money(value, original.currency_code)
        },
      })

    return [
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">
            {getValue()?.name ?? "–"}
          </span>
        ),
      }),
      amount("unpaid", "receivables.unpaid", ({ unpaid }) => unpaid),
      ...BUCKETS.map((bucket) =>
        amount(bucket, `receivables.${bucket}`, ({ ageing }) => ageing[bucket])
      ),
      amount(
        "unallocated",
        "receivables.unallocated",
        ({ unallocated }) => unallocated
      ),
    ]
  }, [t, money])
}
