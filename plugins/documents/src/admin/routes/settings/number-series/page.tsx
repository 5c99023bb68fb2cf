import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"

import { SeriesListTable } from "./components/series-list-table"

const NumberSeriesPage = () => (
  <>
    <SeriesListTable />
    <Outlet />
  </>
)

const Breadcrumb = () => {
  const { t } = useTranslation("document")
  return <span>{t("numberSeries")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "numberSeries",
  translationNs: "document",
})

export default NumberSeriesPage
