import { useTranslation } from "react-i18next"
import { AddressText } from "../cart/address-text"
import { Totals } from "../cart/totals"
import { REFERENCE_FIELDS } from "../company/company-api"
import { personName } from "../company/person-name"
import { useFormats } from "../i18n/use-formats"
import { orderTaxNotes } from "../tax/order-notes"
import { TaxNotes } from "../tax/tax-notes"
import { useTaxNote } from "../tax/use-tax-note"
import { Facts } from "../ui/facts"
import { Section } from "../ui/section"
import type { CompanyOrder } from "./order-api"
import { OrderLines } from "./order-lines"
import { OrderPapers } from "./order-papers"

/** Lines, sums, who ordered with which references, where it goes. */
export const OrderDetails = ({ order }: { order: CompanyOrder }) => {
  const { t } = useTranslation()
  const { dateTime } = useFormats()
  const taxNote = useTaxNote()
  const address = order.shipping_address

  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-4">
        <OrderLines order={order} />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <Section title={t("checkout.title")}>
          <div className="flex flex-col gap-4">
            <Totals sums={order} />
            <TaxNotes notes={orderTaxNotes(order, taxNote)} />
          </div>
        </Section>
        <Section title={t("orders.about")}>
          <Facts
            facts={[
              [t("orders.date"), dateTime(order.created_at)],
              [t("orders.company"), order.company?.name],
              [
                t("orders.orderedBy"),
                personName(order.member?.customer) || order.email,
              ],
              ...REFERENCE_FIELDS.map((field): [string, string | null] => [
                t(`references.${field}`),
                order.references?.[field] ?? null,
              ]),
            ]}
          />
        </Section>
        <OrderPapers orderId={order.id} />
        {address && (
          <Section title={t("delivery.title")}>
            <AddressText address={address} />
          </Section>
        )}
      </div>
    </div>
  )
}
