import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"

import { DiscountGroupTable } from "./components/discount-group-table"

const DiscountGroupsPage = () => (
  <>
    <DiscountGroupTable />
    {/* The drawer that makes one. */}
    <Outlet />
  </>
)

const Breadcrumb = () => {
  const { t } = useTranslation("contract")
  return <span>{t("groups.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "groups.heading",
  translationNs: "contract",
  rank: 1,
})

export default DiscountGroupsPage
