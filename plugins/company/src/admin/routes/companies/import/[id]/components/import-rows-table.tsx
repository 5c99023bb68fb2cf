import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
} from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useImportRows } from "../../../../../hooks/imports"
import {
  type AdminCompanyImport,
  type AdminImportRow,
  COMPANY_IMPORT_TEXTS,
  messageText,
  ROW_OUTCOMES,
} from "../../../../../types"
import { columnTitle } from "../../../../../utils/column-title"
import { reportLanguage } from "../../../../../utils/report-language"

const PAGE_SIZE = 20

const column = createDataTableColumnHelper<AdminImportRow>()
const filter = createDataTableFilterHelper<AdminImportRow>()

const useColumns = (kind: string) => {
  const { t, i18n } = useTranslation("company")
  const language = reportLanguage(i18n.language)

  return useMemo(
    () => [
      column.accessor("line", { header: t("import.line") }),
      column.accessor("external_id", {
        header: t("import.externalId"),
        cell: ({ getValue }) => getValue() ?? "–",
      }),
      column.accessor("outcome", {
        header: t("import.outcome"),
        cell: ({ getValue }) => t(`import.outcomes.${getValue()}`),
      }),
      column.accessor("messages", {
        header: t("import.messages"),
        minSize: 400,
        cell: ({ getValue }) => (
          <ul className="flex flex-col whitespace-normal py-2">
            {getValue().map((message, index) => (
              <li key={index}>
                {message.column && (
                  <span className="text-ui-fg-base font-medium">
                    {`${columnTitle(kind, message.column, language)}: `}
                  </span>
                )}
                {messageText(message, language, COMPANY_IMPORT_TEXTS)}
              </li>
            ))}
          </ul>
        ),
      }),
    ],
    [t, kind, language]
  )
}

const useFilters = () => {
  const { t } = useTranslation("company")
  return useMemo(
    () => [
      filter.accessor("outcome", {
        type: "radio",
        label: t("import.outcome"),
        options: ROW_OUTCOMES.map((value) => ({
          value,
          label: t(`import.outcomes.${value}`),
        })),
      }),
    ],
    [t]
  )
}

/** The report, row by row; the refused ones are a filter away. */
export const ImportRowsTable = ({ run }: { run: AdminCompanyImport }) => {
  const { t } = useTranslation("company")
  const { limit, offset, outcome } = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["outcome"],
  })
  const { data, isPending, isError, error } = useImportRows(
    run.id,
    { limit, offset, outcome },
    run.status === "done"
  )
  const columns = useColumns(run.kind)
  const filters = useFilters()
  const none = {
    heading: t("import.noRows.heading"),
    description: t("import.noRows.description"),
  }

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("import.report")}
        data={data?.rows}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(row) => String(row.line)}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
        emptyState={{ empty: none, filtered: none }}
      />
    </ListContainer>
  )
}
