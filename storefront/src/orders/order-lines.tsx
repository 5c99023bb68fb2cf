import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LineTotal } from "../cart/line-total"
import { lineName } from "../cart/line-name"
import { ProductImage } from "../catalogue/product-image"
import { useFormats } from "../i18n/use-formats"
import { Section } from "../ui/section"
import type { CompanyOrder } from "./order-api"

/** The lines of an order, at the prices that were agreed. */
export const OrderLines = ({ order }: { order: CompanyOrder }) => {
  const { t } = useTranslation()
  const { price, number } = useFormats()
  const lines = order.items ?? []
  return (
    <Section title={t("orders.lines", { count: lines.length })}>
      <ul className="divide-ui-border-base divide-y">
        {lines.map((line) => (
          <li
            key={line.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3"
          >
            <ProductImage url={line.thumbnail} />
            <div className="min-w-44 flex-1">
              <Text size="small" weight="plus" className="break-words">
                {lineName(line, t)}
              </Text>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {[line.variant_sku, line.variant_title]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              <Text size="small">
                {t("orders.quantityPrice", {
                  quantity: number(line.quantity),
                  price: price(line.unit_price, order.currency_code),
                })}
              </Text>
            </div>
            <div className="ml-auto">
              <LineTotal line={line} currency_code={order.currency_code} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
