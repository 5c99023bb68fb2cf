import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Funnel } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { RangeListTable } from "./components/range-list-table"

const RangesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="range.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="RangeListTable">
          <RangeListTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("contract")
  return <span>{t("ranges.heading")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "ranges.heading",
  translationNs: "contract",
  icon: Funnel,
  rank: 3,
})

export default RangesPage
