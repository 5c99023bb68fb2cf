import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { ListBullet } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { CreditEntryTable } from "./components/credit-entry-table"

const CreditEntriesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="credit-entry.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CreditEntryTable">
          <CreditEntryTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("creditEntry")
  return <span>{t("creditEntries")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "creditEntries",
  translationNs: "creditEntry",
  icon: ListBullet,
})

export default CreditEntriesPage
