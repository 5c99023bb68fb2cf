import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { TextLink } from "../ui/text-link"
import { OrderDetails } from "./order-details"
import { OrderStatus } from "./order-status"
import { useOrder } from "./use-order"

/** One order in full. */
export const OrderPage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const query = useOrder(id)
  const title = query.data
    ? t("orders.number", { number: query.data.display_id })
    : t("orders.one")
  return (
    <Page
      title={title}
      actions={query.data && <OrderStatus status={query.data.status} />}
    >
      <QueryView query={query} lines={8}>
        {(order) => <OrderDetails order={order} />}
      </QueryView>
      <TextLink to="/orders">{t("orders.back")}</TextLink>
    </Page>
  )
}
