import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"

import { useCompanyContracts } from "../hooks/contracts"
import { useTreeNames } from "../hooks/tree-names"
import { useCompanyContractColumns } from "../components/use-company-contract-columns"

/** On the company page: the contracts that reach it, nearest first. */
const CompanyContractsWidget = ({ data }: { data: { id: string } }) => {
  const { t } = useTranslation("contract")
  const { data: contracts, isPending } = useCompanyContracts(data.id)
  const { data: names } = useTreeNames(data.id)
  const nameOf = useCallback((id: string) => names?.get(id), [names])
  const columns = useCompanyContractColumns(nameOf)

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("contracts")}
        headingLevel="h2"
        data={contracts}
        rowCount={contracts?.length}
        columns={columns}
        getRowId={(contract) => contract.id}
        rowHref={(contract) => `/contracts/${contract.id}`}
        enablePagination={false}
        enableSearch={false}
        isLoading={isPending}
        emptyState={{
          empty: {
            heading: t("ofCompany.empty.heading"),
            description: t("ofCompany.empty.description"),
          },
        }}
      />
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "contracts:company-contracts",
})

export default CompanyContractsWidget
