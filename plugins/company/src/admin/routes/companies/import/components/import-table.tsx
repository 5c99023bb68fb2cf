import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { ImportStatusBadge } from "../../../../components/import/import-status-badge"
import { useImports } from "../../../../hooks/imports"
import type { AdminCompanyImport } from "../../../../types"

const PAGE_SIZE = 20

const column = createDataTableColumnHelper<AdminCompanyImport>()

const useColumns = () => {
  const { t } = useTranslation("company")
  const { getFullDate } = useDate()

  return useMemo(
    () => [
      column.accessor("created_at", {
        header: t("import.when"),
        cell: ({ getValue }) =>
          getFullDate({ date: getValue(), includeTime: true }),
      }),
      column.accessor("kind", {
        header: t("import.kind"),
        cell: ({ getValue }) => t(`import.kinds.${getValue()}`),
      }),
      column.accessor("file_name", { header: t("import.file") }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ row: { original } }) => <ImportStatusBadge run={original} />,
      }),
      column.accessor("counts", {
        header: t("import.result"),
        cell: ({ row: { original } }) =>
          original.counts ? t("import.counts", original.counts) : "–",
      }),
    ],
    [t, getFullDate]
  )
}

/** The imports so far; those under way move on by themselves. */
export const ImportTable = () => {
  const { t } = useTranslation("company")
  const { limit, offset } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useImports({ limit, offset })
  const columns = useColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("import.history")}
        data={data?.company_imports}
        rowCount={data?.count}
        columns={columns}
        getRowId={(run) => run.id}
        rowHref={(run) => `/companies/import/${run.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        emptyState={{
          empty: {
            heading: t("import.empty.heading"),
            description: t("import.empty.description"),
          },
        }}
      />
    </Container>
  )
}
