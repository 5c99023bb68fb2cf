import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminRange } from "../../../../types"
import { RangeCount } from "../../../components/range-count"
import { useRanges } from "../../../hooks/ranges"

const PAGE_SIZE = 20

const column = createDataTableColumnHelper<AdminRange>()

/** All ranges, with how much each lets in: searched and sorted by the server. */
export const RangeListTable = () => {
  const { t } = useTranslation("contract")
  const query = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useRanges(query)
  const columns = useMemo(
    () => [
      column.accessor("name", {
        header: t("fields.name"),
        enableSorting: true,
        sortLabel: t("fields.name"),
        sortAscLabel: t("sort.ascending"),
        sortDescLabel: t("sort.descending"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.display({
        id: "count",
        header: t("ranges.products"),
        cell: ({ row }) => <RangeCount rangeId={row.original.id} />,
      }),
    ],
    [t]
  )

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("ranges.heading")}
        subHeading={t("ranges.hint")}
        data={data?.ranges}
        rowCount={data?.count}
        columns={columns}
        getRowId={(range) => range.id}
        rowHref={(range) => `/ranges/${range.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{ label: t("actions.create"), to: "create" }}
        emptyState={{
          empty: {
            heading: t("ranges.empty.heading"),
            description: t("ranges.empty.description"),
          },
          filtered: {
            heading: t("ranges.filtered.heading"),
            description: t("ranges.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
