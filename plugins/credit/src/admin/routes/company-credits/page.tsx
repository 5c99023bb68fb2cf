import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { CreditCard } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { CompanyCreditTable } from "./components/company-credit-table"

const CompanyCreditsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="company-credit.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CompanyCreditTable">
          <CompanyCreditTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("companyCredit")
  return <span>{t("credits")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "credits",
  translationNs: "companyCredit",
  icon: CreditCard,
  rank: 3,
})

export default CompanyCreditsPage
