import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { CompaniesMenuIcon } from "../../components/companies-menu-icon"
import { CompanyListTable } from "./components/company-list-table"

const CompaniesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="company.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CompanyListTable">
          <CompanyListTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("company")
  return <span>{t("companies")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "companies",
  translationNs: "company",
  icon: CompaniesMenuIcon,
  rank: 1,
})

export default CompaniesPage
