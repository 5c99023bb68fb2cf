import { CheckCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { TextLink } from "../ui/text-link"
import { OrderDetails } from "./order-details"
import { useOrder } from "./use-order"

/** Tells the buyer that the order has been placed, and what is in it. */
export const OrderPlacedPage = () => {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const query = useOrder(id)
  return (
    <Page title={t("orders.placed")}>
      <QueryView query={query} lines={8}>
        {(order) => (
          <>
            <div role="status" className="flex items-center gap-2">
              <CheckCircleSolid
                aria-hidden
                className="text-ui-tag-green-icon"
              />
              <Text>
                {t("orders.placedText", {
                  number: order.display_id,
                  email: order.email,
                })}
              </Text>
            </div>
            <OrderDetails order={order} />
          </>
        )}
      </QueryView>
      <div className="flex gap-4">
        <TextLink to="/">{t("orders.shopOn")}</TextLink>
        <TextLink to="/orders">{t("orders.toOrders")}</TextLink>
      </div>
    </Page>
  )
}
