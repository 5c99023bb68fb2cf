import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminCompanyContract } from "../../types"
import { ContractStatusBadge } from "./contract-status-badge"
import { useValidityText } from "./use-validity-text"

const column = createDataTableColumnHelper<AdminCompanyContract>()

/**
 * The columns of a company's contracts: what, from whom, whether it holds.
 *
 * @param nameOf - Names a company of the same tree.
 */
export const useCompanyContractColumns = (
  nameOf: (companyId: string) => string | undefined
) => {
  const { t } = useTranslation("contract")
  const validityText = useValidityText()

  return useMemo(() => {
    const originOf = (contract: AdminCompanyContract): string => {
      if (contract.distance === 0) {
        return t("ofCompany.own")
      }
      const name = nameOf(contract.through_company_id)
      return name
        ? t("ofCompany.inheritedFrom", { name })
        : t("ofCompany.inherited")
    }

    return [
      column.accessor("number", {
        header: t("fields.number"),
        // Two lines, so that the status stays in sight beside the side column.
        cell: ({ row: { original } }) => (
          <div className="flex flex-col whitespace-normal py-2">
            <span className="text-ui-fg-base font-medium">
              {original.number}
            </span>
            <span className="text-ui-fg-subtle">{original.name}</span>
          </div>
        ),
      }),
      // Not an accessor: the table would keep the text from before the names
      // were there.
      column.display({
        id: "origin",
        header: t("ofCompany.origin"),
        cell: ({ row }) => (
          <span className="whitespace-normal">{originOf(row.original)}</span>
        ),
      }),
      column.display({
        id: "validity",
        header: t("fields.validity"),
        cell: ({ row }) => validityText(row.original),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        // An active contract gives no prices through a party whose own time is
        // up, or to a company that is suspended.
        cell: ({ row: { original } }) =>
          original.status === "active" && !original.in_force ? (
            <StatusBadge color="grey">{t("ofCompany.notInForce")}</StatusBadge>
          ) : (
            <ContractStatusBadge contract={original} />
          ),
      }),
    ]
  }, [t, validityText, nameOf])
}
