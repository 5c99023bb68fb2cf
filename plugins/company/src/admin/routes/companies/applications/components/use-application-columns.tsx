import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { ApplicationStatusBadge } from "../../../../components/application-status-badge"
import type { AdminApplicationInList } from "../../../../types"
import { personName } from "../../../../utils/person-name"

const column = createDataTableColumnHelper<AdminApplicationInList>()

/** The columns of the queue. */
export const useApplicationColumns = () => {
  const { t } = useTranslation("company")
  const { getRelativeDate } = useDate()

  return useMemo(
    () => [
      column.accessor("company_name", {
        header: t("fields.company"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("organization_number", {
        header: t("fields.organizationNumber"),
      }),
      column.accessor("email", {
        header: t("applications.contact"),
        cell: ({ row }) => personName(row.original),
      }),
      column.accessor("created_at", {
        header: t("applications.came"),
        cell: ({ getValue }) => getRelativeDate(new Date(getValue())),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <ApplicationStatusBadge status={getValue()} />,
      }),
    ],
    [t, getRelativeDate]
  )
}
