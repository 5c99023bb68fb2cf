import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { exportOpenItems, useOpenItems } from "../../../../hooks/open-items"
import { useOpenItemColumns } from "./use-open-item-columns"
import { OPEN_ITEM_FILTERS, useOpenItemFilters } from "./use-open-item-filters"

const PAGE_SIZE = 20

/** Invoices, credit notes and payments as the ERP tells of them. */
export const OpenItemTable = () => {
  const { t } = useTranslation("companyCredit")
  const { limit, offset, ...rest } = useListQuery({
    pageSize: PAGE_SIZE,
    filters: OPEN_ITEM_FILTERS,
  })
  const { order: _order, ...filtered } = rest
  // A filter without quotes in the address bar reads as a boolean.
  const shown = {
    ...filtered,
    overdue:
      filtered.overdue === undefined ? undefined : String(filtered.overdue),
  }
  const { data, isPending, isError, error } = useOpenItems({
    limit,
    offset,
    ...shown,
  })
  const columns = useOpenItemColumns()
  const filters = useOpenItemFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("openItems.heading")}
        subHeading={t("openItems.hint")}
        data={data?.open_items}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(item) => item.id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{
          label: t("openItems.export"),
          onClick: () => {
            exportOpenItems(shown).catch((failure: Error) =>
              toast.error(failure.message)
            )
          },
        }}
        emptyState={{
          empty: {
            heading: t("openItems.empty.heading"),
            description: t("openItems.empty.description"),
          },
          filtered: {
            heading: t("openItems.filtered.heading"),
            description: t("openItems.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
