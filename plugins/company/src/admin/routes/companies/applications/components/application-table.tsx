import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useApplications } from "../../../../hooks/applications"
import { useApplicationColumns } from "./use-application-columns"
import { useApplicationFilters } from "./use-application-filters"

const PAGE_SIZE = 20

/** The queue: the open applications first, of these the oldest. */
export const ApplicationTable = () => {
  const { t } = useTranslation("company")
  const query = useListQuery({ pageSize: PAGE_SIZE, filters: ["status"] })
  const { data, isPending, isError, error } = useApplications(query)
  const columns = useApplicationColumns()
  const filters = useApplicationFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("applications.heading")}
        subHeading={t("applications.hint")}
        data={data?.company_applications}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(application) => application.id}
        rowHref={(application) => `/companies/applications/${application.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        emptyState={{
          empty: {
            heading: t("applications.empty.heading"),
            description: t("applications.empty.description"),
          },
          filtered: {
            heading: t("applications.filtered.heading"),
            description: t("list.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
