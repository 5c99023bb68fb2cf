import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSession } from "../session/session-context"
import { EmptyState } from "../ui/empty-state"
import { Page } from "../ui/page"
import { Paging } from "../ui/paging"
import { QueryView } from "../ui/query-view"
import { TextLink } from "../ui/text-link"
import { fetchOrders } from "./order-api"
import { OrderRow } from "./order-row"

const LIMIT = 20

/** The company's orders, newest first, as far as the buyer's role reaches. */
export const OrdersPage = () => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const [offset, setOffset] = useState(0)
  const company_id = buyer?.company?.id as string
  const query = useQuery({
    queryKey: ["orders", company_id, offset],
    queryFn: () => fetchOrders(company_id, { limit: LIMIT, offset }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

  return (
    <Page title={t("orders.title")}>
      <QueryView query={query} lines={6}>
        {({ orders, count }) =>
          orders.length === 0 ? (
            <EmptyState title={t("orders.empty")} hint={t("orders.emptyHint")}>
              <TextLink to="/">{t("app.toCatalogue")}</TextLink>
            </EmptyState>
          ) : (
            <div className="flex flex-col gap-4">
              <ul className="shadow-elevation-card-rest bg-ui-bg-base divide-ui-border-base divide-y rounded-lg">
                {orders.map((order) => (
                  <OrderRow key={order.id} order={order} />
                ))}
              </ul>
              <Paging
                count={count}
                offset={offset}
                limit={LIMIT}
                onOffset={setOffset}
              />
            </div>
          )
        }
      </QueryView>
    </Page>
  )
}
