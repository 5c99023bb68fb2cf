import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract } from "../../../../../types"
import { useRates } from "../../../../hooks/rates"
import { useRateColumns } from "./use-rate-columns"

const PAGE_SIZE = 20
const PREFIX = "r"

/** The contract's percentages off the list price. */
export const ContractRatesSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const { limit, offset } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data, isPending } = useRates(contract.id, { limit, offset })
  const columns = useRateColumns(contract)
  const canEdit = isEditable(contract.status)

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("rates.heading")}
        headingLevel="h2"
        subHeading={t("rates.hint")}
        data={data?.rates}
        rowCount={data?.count}
        columns={columns}
        getRowId={({ id }) => id}
        rowHref={
          canEdit
            ? ({ id }) => `/contracts/${contract.id}/rates/${id}`
            : undefined
        }
        pageSize={PAGE_SIZE}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        enableSearch={false}
        action={
          canEdit ? { label: t("actions.add"), to: "rates/add" } : undefined
        }
        emptyState={{
          empty: {
            heading: t("rates.empty.heading"),
            description: t("rates.empty.description"),
          },
        }}
      />
    </Container>
  )
}
