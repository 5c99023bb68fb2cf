import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { OrderHoldTable } from "./components/order-hold-table"

const OrderHoldsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="order_hold.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="OrderHoldTable">
          <OrderHoldTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("orderHold")
  return <span>{t("holds")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "holds",
  translationNs: "orderHold",
  nested: "/orders",
})

export default OrderHoldsPage
