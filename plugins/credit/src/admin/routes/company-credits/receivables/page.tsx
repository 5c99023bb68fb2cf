import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { ReceivableTable } from "./components/receivable-table"

const ReceivablesPage = () => <ReceivableTable />

const Breadcrumb = () => {
  const { t } = useTranslation("companyCredit")
  return <span>{t("receivables.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "receivables.heading",
  translationNs: "companyCredit",
  rank: 2,
})

export default ReceivablesPage
