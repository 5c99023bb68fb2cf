import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { ReleasePrompt } from "../../../components/release-prompt"
import { useOrderHolds } from "../../../hooks/order-holds"
import type { AdminOrderHold } from "../../../types"
import { useOrderHoldColumns } from "./use-order-hold-columns"
import { useOrderHoldFilters } from "./use-order-hold-filters"

const PAGE_SIZE = 20

/** Orders that are kept from the warehouse, the one that has waited longest first. */
export const OrderHoldTable = () => {
  const { t } = useTranslation("orderHold")
  const [releasing, setReleasing] = useState<AdminOrderHold | null>(null)
  const { released = "false", ...query } = useListQuery({
    pageSize: PAGE_SIZE,
    filters: ["released", "company_id"],
  })
  const { data, isPending, isError, error } = useOrderHolds({
    ...query,
    released,
    fields: "+company.id,+company.name",
  })
  const columns = useOrderHoldColumns(setReleasing)
  const filters = useOrderHoldFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("holds")}
        subHeading={t("list.hint")}
        data={data?.order_holds}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(hold) => hold.id}
        rowHref={(hold) => `/orders/${hold.order_id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
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
      {releasing && (
        <ReleasePrompt hold={releasing} onClose={() => setReleasing(null)} />
      )}
    </ListContainer>
  )
}
