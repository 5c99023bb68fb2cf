import { useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract } from "../../../../../types"
import { usePrices } from "../../../../hooks/prices"
import { usePriceColumns } from "./use-price-columns"

const PAGE_SIZE = 20
const PREFIX = "p"

/** The contract's net prices, article by article with their tiers. */
export const ContractPricesSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const { limit, offset } = useListQuery({
    pageSize: PAGE_SIZE,
    prefix: PREFIX,
  })
  const { data, isPending } = usePrices(contract.id, { limit, offset })
  const columns = usePriceColumns(contract)
  const canEdit = isEditable(contract.status)

  // Whatever its type says, the table hands over its own row, which has only
  // the id in common with the price.
  const hrefOf = ({ id }: { id: string }) => {
    const price = data?.prices.find((each) => each.id === id)
    return `/contracts/${contract.id}/prices/${price?.variant_id}`
  }

  return (
    <Container className="divide-y p-0">
      <DataTable
        heading={t("prices.heading")}
        headingLevel="h2"
        subHeading={t("prices.hint", {
          currency: contract.currency_code.toUpperCase(),
        })}
        data={data?.prices}
        rowCount={data?.count}
        columns={columns}
        getRowId={(price) => price.id}
        rowHref={canEdit ? hrefOf : undefined}
        pageSize={PAGE_SIZE}
        enablePagination={(data?.count ?? 0) > PAGE_SIZE}
        prefix={PREFIX}
        isLoading={isPending}
        enableSearch={false}
        actions={
          canEdit
            ? [
                { label: t("sheet.open"), to: "prices/sheet" },
                { label: t("actions.add"), to: "prices/add" },
              ]
            : undefined
        }
        emptyState={{
          empty: {
            heading: t("prices.empty.heading"),
            description: t("prices.empty.description"),
          },
        }}
      />
    </Container>
  )
}
