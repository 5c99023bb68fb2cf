import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { CompanyStatusBadge } from "../../../components/company-status-badge"
import type { AdminCompany } from "../../../types"

const column = createDataTableColumnHelper<AdminCompany>()

/** The columns of the list of companies. */
export const useCompanyColumns = () => {
  const { t } = useTranslation("company")

  return useMemo(() => {
    const sortable = (label: string) => ({
      header: label,
      enableSorting: true,
      sortLabel: label,
      sortAscLabel: t("sort.ascending"),
      sortDescLabel: t("sort.descending"),
    })

    return [
      column.accessor("name", {
        ...sortable(t("fields.name")),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("kind", {
        ...sortable(t("fields.kind")),
        cell: ({ getValue }) => t(`kind.${getValue()}`),
      }),
      column.accessor("organization_number", {
        header: t("fields.organizationNumber"),
        cell: ({ getValue }) => getValue() ?? "–",
      }),
      column.accessor("status", {
        ...sortable(t("fields.status")),
        cell: ({ row }) => (
          <CompanyStatusBadge status={row.original.effective_status} />
        ),
      }),
    ]
  }, [t])
}
