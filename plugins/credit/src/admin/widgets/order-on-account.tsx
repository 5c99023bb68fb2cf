import { Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { ArrowUturnLeft } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { ReleaseRestPrompt } from "../components/release-rest-prompt"
import { useTermsText } from "../components/use-terms-text"
import { useOnAccountOrders } from "../hooks/on-account-orders"
import { useDay } from "../hooks/use-day"
import { useMoney } from "../hooks/use-money"

/** On the order page: what it holds of the company's credit, and when it is to be paid. */
const OrderOnAccountWidget = ({ data: { id } }: { data: { id: string } }) => {
  const { t } = useTranslation("companyCredit")
  const money = useMoney()
  const day = useDay()
  const termsText = useTermsText()
  const [isReleasing, setIsReleasing] = useState(false)
  const { data } = useOnAccountOrders({ order_id: id, limit: 1 })
  const order = data?.on_account_orders[0]

  // Paid otherwise: nothing to say.
  if (!order) {
    return null
  }
  // The nearest credit; what is above it counts the same.
  const [share] = order.shares
  const holds = share && Number(share.held) > 0

  return (
    <Section
      title={t("order.heading")}
      actions={[
        {
          actions: holds
            ? [
                {
                  icon: <ArrowUturnLeft />,
                  label: t("actions.releaseRest"),
                  onClick: () => setIsReleasing(true),
                },
              ]
            : [],
        },
      ]}
    >
      {share && (
        <>
          <SectionRow
            title={t("order.held")}
            value={money(share.held, share.currency_code)}
          />
          <SectionRow
            title={t("order.invoiced")}
            value={money(share.invoiced, share.currency_code)}
          />
          {share.currency_code !== order.currency_code && (
            <SectionRow title={t("order.rate")} value={share.rate} />
          )}
        </>
      )}
      <SectionRow
        title={t("fields.terms")}
        value={termsText(order.payment_terms)}
      />
      {order.payment_terms.kind !== "prepaid" && (
        <SectionRow title={t("order.dueOn")} value={day(order.due_on)} />
      )}
      {order.company_credit_id && (
        <SectionRow
          title={t("credit")}
          value={
            <Link
              to={`/company-credits/${order.company_credit_id}`}
              className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
            >
              {order.company?.name ?? t("credit")}
            </Link>
          }
        />
      )}
      {isReleasing && (
        <ReleaseRestPrompt
          order_id={id}
          onClose={() => setIsReleasing(false)}
        />
      )}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "credit:order-on-account",
})

export default OrderOnAccountWidget
