import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminRange, AdminRangeProduct } from "../../../../../types"
import { useRangeProducts } from "../../../../hooks/ranges"

const PAGE_SIZE = 20
const PREFIX = "p"

const column = createDataTableColumnHelper<AdminRangeProduct>()

/** The products that the rules let in. */
export const RangeProductsSection = ({ range }: { range: AdminRange }) => {
  const { t } = useTranslation("contract")
  const { limit, offset, q } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data, isPending } = useRangeProducts(range.id, { limit, offset, q })
  const columns = useMemo(
    () => [column.accessor("title", { header: t("ranges.kinds.product") })],
    [t]
  )

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("ranges.products")}
        headingLevel="h2"
        data={data?.products}
        rowCount={data?.count}
        columns={columns}
        getRowId={(product) => product.id}
        rowHref={({ id }) => `/products/${id}`}
        pageSize={PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        emptyState={{
          empty: {
            heading: t("ranges.nothing.heading"),
            description: t("ranges.nothing.description"),
          },
        }}
      />
    </Container>
  )
}
