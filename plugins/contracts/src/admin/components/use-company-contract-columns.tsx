import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminCompanyContract } from "../../types"
import { ContractStatusBadge } from "./contract-status-badge"
import { useValidityText } from "./use-validity-text"

const column = createDataTableColumnHelper<AdminCompanyContract>()

/** The columns of a company's contracts: what, from whom, whether it holds. */
export const useCompanyContractColumns = () => {
  const { t } = useTranslation("contract")
  const validityText = useValidityText()

  return useMemo(() => {
    const originOf = (contract: AdminCompanyContract): string => {
      if (contract.distance === 0) {
        return t("ofCompany.own")
      }
      const through = contract.parties?.find(
        ({ company_id }) => company_id === contract.through_company_id
      )
      return through?.company
        ? t("ofCompany.inheritedFrom", { name: through.company.name })
        : t("ofCompany.inherited")
    }

    return [
      column.accessor("number", {
        header: t("fields.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("name", { header: t("fields.name") }),
      column.accessor(originOf, {
        id: "origin",
        header: t("ofCompany.origin"),
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
