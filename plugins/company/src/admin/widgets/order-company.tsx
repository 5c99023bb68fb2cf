import { Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, InlineTip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useOrderCompany } from "../hooks/order-company"
import { REFERENCE_FIELDS } from "../types"
import { personName } from "../utils/person-name"

const RowLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    to={to}
    className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
  >
    {children}
  </Link>
)

/** On the order page: for which company, by whom and how it was placed. */
const OrderCompanyWidget = ({ data }: { data: { id: string } }) => {
  const { t } = useTranslation("company")
  const { data: order } = useOrderCompany(data.id)

  // A consumer's order: nothing to say.
  if (!order) {
    return null
  }

  const { company, member, representative, references, channel } = order

  return (
    <Section
      title={t("order.heading")}
      aside={channel && <Badge size="2xsmall">{t(`channel.${channel}`)}</Badge>}
    >
      {order.outside_door && (
        <div className="px-6 py-4">
          <InlineTip label={t("order.outsideDoor")} variant="warning">
            {t("order.outsideDoorHint")}
          </InlineTip>
        </div>
      )}
      <SectionRow
        title={t("fields.company")}
        value={
          company && (
            <RowLink to={`/companies/${company.id}`}>{company.name}</RowLink>
          )
        }
      />
      <SectionRow
        title={t("fields.member")}
        value={
          member?.customer && (
            <RowLink to={`/customers/${member.customer.id}`}>
              {personName(member.customer)}
            </RowLink>
          )
        }
      />
      <SectionRow
        title={t("fields.representative")}
        value={representative && personName(representative)}
      />
      {REFERENCE_FIELDS.map((name) => (
        <SectionRow
          key={name}
          title={t(`reference.${name}`)}
          value={references[name]}
        />
      ))}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "company:order-company",
})

export default OrderCompanyWidget
