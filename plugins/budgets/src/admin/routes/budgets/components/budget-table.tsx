import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useBudgets } from "../../../hooks/budgets"
import { useBudgetColumns } from "./use-budget-columns"

const PAGE_SIZE = 20

/** All budgets: searched and sorted by the server. */
export const BudgetTable = () => {
  const { t } = useTranslation("budget")
  const query = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useBudgets(query)
  const columns = useBudgetColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("budgets")}
        subHeading={t("list.hint")}
        data={data?.budgets}
        rowCount={data?.count}
        columns={columns}
        getRowId={(budget) => budget.id}
        rowHref={(budget) => `/companies/${budget.company_id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
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
    </Container>
  )
}
