import { useListQuery } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePromiseColumns } from "../components/use-promise-columns"
import { usePricePromises } from "../hooks/price-promises"

const PAGE_SIZE = 10
const PREFIX = "pp"

/** On the company page: prices that it has been promised. */
const CompanyPricePromisesWidget = ({ data }: { data: { id: string } }) => {
  const { t } = useTranslation("contract")
  const { limit, offset } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data: page, isPending } = usePricePromises(data.id, { limit, offset })
  const columns = usePromiseColumns(data.id)

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("promises.heading")}
        headingLevel="h2"
        subHeading={t("promises.hint")}
        data={page?.promises}
        rowCount={page?.count}
        columns={columns}
        getRowId={({ id }) => id}
        pageSize={PAGE_SIZE}
        enablePagination={(page?.count ?? 0) > PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        enableSearch={false}
        emptyState={{
          empty: {
            heading: t("promises.empty.heading"),
            description: t("promises.empty.description"),
          },
        }}
      />
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "contracts:company-price-promises",
})

export default CompanyPricePromisesWidget
