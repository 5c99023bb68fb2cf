import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { ContractListTable } from "./components/contract-list-table"

const ContractsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="contract.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ContractListTable">
          <ContractListTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

const Breadcrumb = () => {
  const { t } = useTranslation("contract")
  return <span>{t("contracts")}</span>
}

export const handle = { breadcrumb: () => <Breadcrumb /> }

export const config = defineRouteConfig({
  label: "contracts",
  translationNs: "contract",
  icon: DocumentText,
  rank: 2,
})

export default ContractsPage
