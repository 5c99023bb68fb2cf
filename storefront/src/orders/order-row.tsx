import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { personName } from "../company/person-name"
import { useFormats } from "../i18n/use-formats"
import { TextLink } from "../ui/text-link"
import type { CompanyOrder } from "./order-api"
import { OrderStatus } from "./order-status"

/** One order of the list: number, who ordered, references, sum. */
export const OrderRow = ({ order }: { order: CompanyOrder }) => {
  const { t } = useTranslation()
  const { money, dateTime } = useFormats()
  const references = [
    order.references?.purchase_order_number,
    order.references?.goods_marking,
  ].filter(Boolean)

  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-4 sm:px-6">
      <div className="min-w-40 flex-1">
        <TextLink to={`/orders/${order.id}`}>
          {t("orders.number", { number: order.display_id })}
        </TextLink>
        <Text size="small" className="text-ui-fg-subtle">
          {dateTime(order.created_at)}
        </Text>
      </div>
      <div className="min-w-40 flex-1">
        <Text size="small" className="break-words">
          {personName(order.member?.customer) || order.email}
        </Text>
        {references.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {references.join(" · ")}
          </Text>
        )}
      </div>
      <OrderStatus status={order.status} />
      <Text weight="plus" className="ml-auto whitespace-nowrap text-right">
        {money(order.total, order.currency_code)}
      </Text>
    </li>
  )
}
