import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useBudgets } from "../../../hooks/budgets"
import { useBudgetColumns } from "./use-budget-columns"
import { useStatusFilter } from "./use-status-filter"

const PAGE_SIZE = 20

/** All budgets: searched, filtered and sorted by the server. */
export const BudgetTable = () => {
  const { t } = useTranslation("budget")
  const query = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["status", "company_id"],
  })
  const { data, isPending, isError, error } = useBudgets(query)
  const columns = useBudgetColumns()
  const filters = useStatusFilter()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("budgets")}
        subHeading={t("list.hint")}
        data={data?.budgets}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(budget) => budget.id}
        rowHref={(budget) => `/budgets/edit/${budget.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{ label: t("actions.create"), to: "create" }}
        emptyState={{
          empty: {
            heading: t("list.empty.heading"),
            description: t("list.empty.description"),
          },
          filtered: {
            heading: t("list.filtered.heading"),
            description: t("list.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
