import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { ActivityTable } from "./components/activity-table"

const ActivityPage = () => <ActivityTable />

const Breadcrumb = () => {
  const { t } = useTranslation("company")
  return <span>{t("activity.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "activity.heading",
  translationNs: "company",
  rank: 3,
})

export default ActivityPage
