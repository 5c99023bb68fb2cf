import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useNumberSeriesList } from "../../../../hooks/number-series"
import { useSeriesColumns } from "./use-series-columns"

const PAGE_SIZE = 20

/** All number series. */
export const SeriesListTable = () => {
  const { t } = useTranslation("document")
  const query = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useNumberSeriesList(query)
  const columns = useSeriesColumns()

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("numberSeries")}
        subHeading={t("series.hint")}
        data={data?.number_series}
        rowCount={data?.count}
        columns={columns}
        getRowId={(series) => series.id}
        rowHref={(series) => `/settings/number-series/edit/${series.key}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{ label: t("actions.create"), to: "create" }}
        emptyState={{
          empty: {
            heading: t("series.empty.heading"),
            description: t("series.empty.description"),
          },
          filtered: {
            heading: t("series.empty.heading"),
            description: t("list.filtered.description"),
          },
        }}
      />
    </Container>
  )
}
