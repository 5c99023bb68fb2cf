import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { ImportForm } from "./components/import-form"
import { ImportTable } from "./components/import-table"

const ImportPage = () => (
  <div className="flex flex-col gap-y-3">
    <ImportForm />
    <ImportTable />
  </div>
)

const Breadcrumb = () => {
  const { t } = useTranslation("company")
  return <span>{t("import.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "import.heading",
  translationNs: "company",
  rank: 4,
})

export default ImportPage
