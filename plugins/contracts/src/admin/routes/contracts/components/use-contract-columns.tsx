import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminContract } from "../../../../types"
import { ContractStatusBadge } from "../../../components/contract-status-badge"
import { useValidityText } from "../../../components/use-validity-text"

const column = createDataTableColumnHelper<AdminContract>()

/** The columns of the list of contracts. */
export const useContractColumns = () => {
  const { t } = useTranslation("contract")
  const validityText = useValidityText()

  return useMemo(() => {
    const sortable = (label: string) => ({
      header: label,
      enableSorting: true,
      sortLabel: label,
      sortAscLabel: t("sort.ascending"),
      sortDescLabel: t("sort.descending"),
    })

    return [
      column.accessor("number", {
        ...sortable(t("fields.number")),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("name", sortable(t("fields.name"))),
      column.accessor("currency_code", {
        header: t("fields.currency"),
        cell: ({ getValue }) => getValue().toUpperCase(),
      }),
      column.display({
        id: "validity",
        header: t("fields.validity"),
        cell: ({ row }) => validityText(row.original),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ row }) => <ContractStatusBadge contract={row.original} />,
      }),
    ]
  }, [t, validityText])
}
