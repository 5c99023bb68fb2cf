import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { downloadActivity, useActivity } from "../../../../hooks/activity"
import { activityQuery } from "./activity-query"
import { useActivityColumns } from "./use-activity-columns"
import { useActivityFilters } from "./use-activity-filters"

const PAGE_SIZE = 20
const NO_NAMES = {}

/** The whole activity log, or that of a company and those below it. */
export const ActivityTable = () => {
  const { t, i18n } = useTranslation("company")
  const [params] = useSearchParams()
  const list = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["subject_type", "actor_kind", "created_at"],
  })
  const query = {
    ...activityQuery(list),
    company_id: params.get("company_id") ?? undefined,
  }
  const { data, isPending, isError, error } = useActivity({
    ...query,
    limit: list.limit,
    offset: list.offset,
  })
  const columns = useActivityColumns(data?.names ?? NO_NAMES)
  const filters = useActivityFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("activity.heading")}
        subHeading={t("activity.hint")}
        data={data?.activities}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(entry) => entry.id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{
          label: t("activity.export"),
          // Where the comma is the decimal sign, Excel wants semicolons.
          onClick: () =>
            downloadActivity({
              ...query,
              delimiter: i18n.language.startsWith("sv") ? "semicolon" : "comma",
            }),
        }}
        emptyState={{
          empty: {
            heading: t("activity.empty.heading"),
            description: t("activity.empty.description"),
          },
          filtered: {
            heading: t("activity.filtered.heading"),
            description: t("activity.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
