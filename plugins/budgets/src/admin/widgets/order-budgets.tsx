import { Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useOrderBudgets } from "../hooks/budgets"
import { moneyText } from "../utils/money-text"

/** On the order page: the budgets and personal limits that it counts in, with how much. */
const OrderBudgetsWidget = ({ data: order }: { data: { id: string } }) => {
  const { t, i18n } = useTranslation("budget")
  const { data: budgets } = useOrderBudgets(order.id)

  // Most orders count in none: nothing to say.
  if (!budgets?.length) {
    return null
  }

  return (
    <Section title={t("order.heading")}>
      {budgets.map(({ id, title, window, charged, currency_code }) => (
        <SectionRow
          key={id}
          title={
            title ??
            t("order.personal", { window: t(`window.${window}`).toLowerCase() })
          }
          value={moneyText(charged, currency_code, i18n.language)}
        />
      ))}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "budgets:order-budgets",
})

export default OrderBudgetsWidget
