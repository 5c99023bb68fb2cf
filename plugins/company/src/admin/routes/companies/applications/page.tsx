import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { ApplicationTable } from "./components/application-table"

const ApplicationsPage = () => <ApplicationTable />

const Breadcrumb = () => {
  const { t } = useTranslation("company")
  return <span>{t("applications.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "applications.heading",
  translationNs: "company",
  rank: 1,
})

export default ApplicationsPage
