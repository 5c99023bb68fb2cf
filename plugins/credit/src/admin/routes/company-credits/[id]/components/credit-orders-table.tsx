import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminOnAccountOrder } from "../../../../../types"
import { useOnAccountOrders } from "../../../../hooks/on-account-orders"
import { useDay } from "../../../../hooks/use-day"
import { useMoney } from "../../../../hooks/use-money"

const PAGE_SIZE = 10

const column = createDataTableColumnHelper<AdminOnAccountOrder>()

const useColumns = () => {
  const { t } = useTranslation("companyCredit")
  const money = useMoney()
  const day = useDay()

  return useMemo(() => {
    const share = (key: "held" | "invoiced", label: string) =>
      column.display({
        id: key,
        header: t(label),
        cell: ({ row: { original } }) => {
          const [nearest] = original.shares
          return nearest ? money(nearest[key], nearest.currency_code) : "–"
        },
      })
    return [
      column.accessor("order", {
        header: t("order.number"),
        cell: ({ getValue }) => {
          const number = getValue()?.display_id
          return number ? `#${number}` : "–"
        },
      }),
      column.accessor("created_at", {
        header: t("order.placedOn"),
        cell: ({ getValue }) => day(getValue()),
      }),
      column.accessor("amount", {
        header: t("order.amount"),
        cell: ({ row: { original } }) =>
          money(original.amount, original.currency_code),
      }),
      share("held", "order.held"),
      share("invoiced", "order.invoiced"),
      column.accessor("due_on", {
        header: t("order.dueOn"),
        cell: ({ getValue }) => day(getValue()),
      }),
    ]
  }, [t, money, day])
}

/** The orders that count on a company's own credit, the newest first. */
export const CreditOrdersTable = ({
  company_credit_id,
}: {
  company_credit_id: string
}) => {
  const { t } = useTranslation("companyCredit")
  const { limit, offset } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useOnAccountOrders({
    company_credit_id,
    limit,
    offset,
  })
  const columns = useColumns()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("order.list")}
        headingLevel="h2"
        data={data?.on_account_orders}
        rowCount={data?.count}
        columns={columns}
        getRowId={({ id }) => id}
        rowHref={({ order_id }) => (order_id ? `/orders/${order_id}` : "")}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        emptyState={{
          empty: {
            heading: t("order.empty.heading"),
            description: t("order.empty.description"),
          },
        }}
      />
    </ListContainer>
  )
}
