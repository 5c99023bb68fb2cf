import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"

import { ExchangeRateTable } from "./components/exchange-rate-table"

const ExchangeRatesPage = () => (
  <>
    <ExchangeRateTable />
    {/* The drawer that states one. */}
    <Outlet />
  </>
)

const Breadcrumb = () => {
  const { t } = useTranslation("companyCredit")
  return <span>{t("rates.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "rates.heading",
  translationNs: "companyCredit",
  rank: 3,
})

export default ExchangeRatesPage
