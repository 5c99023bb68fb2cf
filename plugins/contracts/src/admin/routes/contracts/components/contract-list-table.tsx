import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useContracts } from "../../../hooks/contracts"
import { useContractColumns } from "./use-contract-columns"
import { useContractFilters } from "./use-contract-filters"

const PAGE_SIZE = 20

/** All contracts: searched, filtered and sorted by the server. */
export const ContractListTable = () => {
  const { t } = useTranslation("contract")
  const query = useListQuery({ pageSize: PAGE_SIZE, filters: ["status"] })
  const { data, isPending, isError, error } = useContracts(query)
  const columns = useContractColumns()
  const filters = useContractFilters()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("contracts")}
        subHeading={t("list.hint")}
        data={data?.contracts}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        getRowId={(contract) => contract.id}
        rowHref={(contract) => `/contracts/${contract.id}`}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        action={{ label: t("actions.create"), to: "create" }}
        emptyState={{
          empty: {
            heading: t("list.empty.heading"),
            description: t("list.empty.description"),
          },
          filtered: {
            heading: t("list.filtered.heading"),
            description: t("list.filtered.description"),
          },
        }}
      />
    </ListContainer>
  )
}
