import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { usePersonalLimits } from "../../../hooks/personal-limits"
import { useLimitColumns } from "./use-limit-columns"
import { useStatusFilter } from "./use-status-filter"

const PAGE_SIZE = 20
const PREFIX = "limits"

/** All personal limits: filtered by the server. */
export const LimitTable = () => {
  const { t } = useTranslation("budget")
  const { q: _q, ...query } = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["status"],
    prefix: PREFIX,
  })
  const { data, isPending, isError, error } = usePersonalLimits(query)
  const columns = useLimitColumns()
  const filters = useStatusFilter()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("limits.heading")}
        headingLevel="h2"
        subHeading={t("limits.hint")}
        prefix={PREFIX}
        data={data?.personal_limits}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(limit) => limit.id}
        rowHref={(limit) => `/budgets/limit/${limit.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
        action={{ label: t("actions.createLimit"), to: "create-limit" }}
        emptyState={{
          empty: {
            heading: t("limits.empty.heading"),
            description: t("limits.empty.description"),
          },
          filtered: {
            heading: t("limits.filtered.heading"),
            description: t("limits.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
