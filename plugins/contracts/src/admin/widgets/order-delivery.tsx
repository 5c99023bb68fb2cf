import { Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useOrderDelivery } from "../hooks/freight"

/** On the order page: the days that were promised and wished, and who pays the freight. */
const OrderDeliveryWidget = ({ data: { id } }: { data: { id: string } }) => {
  const { t, i18n } = useTranslation("contract")
  const { data: delivery } = useOrderDelivery(id)
  const day = (date: string | null): string =>
    date
      ? new Date(date).toLocaleDateString(i18n.language, {
          dateStyle: "medium",
          timeZone: "UTC",
        })
      : t("freight.order.none")

  // Placed past the door: nothing stands.
  if (!delivery) {
    return null
  }
  const ownDays = delivery.lines.filter(
    ({ wished_date, promised_date }) =>
      wished_date || promised_date !== delivery.promised_date
  )

  return (
    <Section title={t("freight.order.heading")}>
      <SectionRow
        title={t("freight.order.promised")}
        value={day(delivery.promised_date)}
      />
      <SectionRow
        title={t("freight.order.wished")}
        value={day(delivery.wished_date)}
      />
      {ownDays.map(({ variant_id, title, promised_date, wished_date }) => (
        <SectionRow
          key={variant_id}
          title={title}
          value={t("freight.order.line", {
            promised: day(promised_date),
            wished: day(wished_date),
          })}
        />
      ))}
      <SectionRow
        title={t("freight.order.freight")}
        value={t(`freight.kinds.${delivery.freight_kind}`)}
      />
      {delivery.freight_contract && (
        <SectionRow
          title={t("freight.order.contract")}
          value={delivery.freight_contract}
        />
      )}
      {delivery.carrier && (
        <SectionRow
          title={t("freight.order.account")}
          value={`${delivery.carrier} ${delivery.carrier_account ?? ""}`}
        />
      )}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "contracts:order-delivery",
})

export default OrderDeliveryWidget
