import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Cash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { BudgetTable } from "./components/budget-table"
import { LimitTable } from "./components/limit-table"

const BudgetsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="budget.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <>
          <LayoutComposer.Entry id="BudgetTable">
            <BudgetTable />
          </LayoutComposer.Entry>
          <LayoutComposer.Entry id="LimitTable">
            <LimitTable />
          </LayoutComposer.Entry>
        </>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("budget")
  return <span>{t("budgets")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "budgets",
  translationNs: "budget",
  icon: Cash,
  rank: 4,
})

export default BudgetsPage
