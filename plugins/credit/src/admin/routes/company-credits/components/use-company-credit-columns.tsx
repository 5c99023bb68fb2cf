import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminCompanyCredit } from "../../../../types"
import { useMoney } from "../../../hooks/use-money"

const column = createDataTableColumnHelper<AdminCompanyCredit>()

/** The columns of the list of credits. */
export const useCompanyCreditColumns = () => {
  const { t } = useTranslation("companyCredit")
  const money = useMoney()

  return useMemo(() => {
    const amount = (
      key: "limit_amount" | "held" | "owed" | "free",
      label: string
    ) =>
      column.display({
        id: key,
        header: t(label),
        cell: ({ row: { original } }) => {
          const value = original.standing[key]
          if (value === null) {
            return t("noLimit")
          }
          const text = money(value, original.currency_code)
          return value.startsWith("-") ? (
            <span className="text-ui-fg-error">{text}</span>
          ) : (
            text
          )
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
      amount("limit_amount", "fields.limit"),
      amount("held", "fields.held"),
      amount("owed", "fields.owed"),
      amount("free", "fields.free"),
      column.accessor("over_limit", {
        header: t("fields.overLimit"),
        cell: ({ getValue }) => t(`overLimit.${getValue()}`),
      }),
    ]
  }, [t, money])
}
