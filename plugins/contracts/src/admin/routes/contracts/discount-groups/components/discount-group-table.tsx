import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminDiscountGroup } from "../../../../../types"
import { useDiscountGroups } from "../../../../hooks/discount-groups"

const PAGE_SIZE = 20

const column = createDataTableColumnHelper<AdminDiscountGroup>()

const useColumns = () => {
  const { t, i18n } = useTranslation("contract")

  return useMemo(() => {
    const sortable = (label: string) => ({
      header: label,
      enableSorting: true,
      sortLabel: label,
      sortAscLabel: t("sort.ascending"),
      sortDescLabel: t("sort.descending"),
    })

    return [
      column.accessor("code", {
        ...sortable(t("fields.code")),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base font-medium">{getValue()}</span>
        ),
      }),
      column.accessor("name", sortable(t("fields.name"))),
      column.accessor("article_count", {
        header: t("groups.articles"),
        align: "right",
        cell: ({ getValue }) => getValue().toLocaleString(i18n.language),
      }),
    ]
  }, [t, i18n.language])
}

/** All discount groups: searched and sorted by the server. */
export const DiscountGroupTable = () => {
  const { t } = useTranslation("contract")
  const query = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useDiscountGroups(query)
  const columns = useColumns()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("groups.heading")}
        subHeading={t("groups.hint")}
        data={data?.discount_groups}
        rowCount={data?.count}
        columns={columns}
        getRowId={({ id }) => id}
        rowHref={({ id }) => `/contracts/discount-groups/${id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{ label: t("actions.create"), to: "create" }}
        emptyState={{
          empty: {
            heading: t("groups.empty.heading"),
            description: t("groups.empty.description"),
          },
          filtered: {
            heading: t("groups.filtered.heading"),
            description: t("groups.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
