import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useCompanies } from "../../../hooks/companies"
import { useCompanyColumns } from "./use-company-columns"
import { useCompanyFilters } from "./use-company-filters"

const PAGE_SIZE = 20

/** All companies: searched, filtered and sorted by the server. */
export const CompanyListTable = () => {
  const { t } = useTranslation("company")
  const query = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["status", "kind"],
  })
  const { data, isPending, isError, error } = useCompanies(query)
  const columns = useCompanyColumns()
  const filters = useCompanyFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("companies")}
        subHeading={t("list.hint")}
        data={data?.companies}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(company) => company.id}
        rowHref={(company) => `/companies/${company.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        autoFocusSearch
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
