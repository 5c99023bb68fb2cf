import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { OpenItemImport } from "./components/open-item-import"
import { OpenItemTable } from "./components/open-item-table"

const OpenItemsPage = () => (
  <div className="flex flex-col gap-y-3">
    <OpenItemTable />
    <OpenItemImport />
  </div>
)

const Breadcrumb = () => {
  const { t } = useTranslation("companyCredit")
  return <span>{t("openItems.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "openItems.heading",
  translationNs: "companyCredit",
  rank: 1,
})

export default OpenItemsPage
