import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { BuildingStorefront } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

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
  icon: BuildingStorefront,
  rank: 1,
})

export default CompaniesPage
