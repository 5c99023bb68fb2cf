import { ListContainer, useListQuery } from "@medusa-b2b/admin-kit"
import { DataTable } from "@medusajs/dashboard/components"
import { Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminExchangeRate } from "../../../../../types"
import {
  useDeleteExchangeRate,
  useExchangeRates,
} from "../../../../hooks/exchange-rates"

const PAGE_SIZE = 20

const column = createDataTableColumnHelper<AdminExchangeRate>()

const useColumns = () => {
  const { t, i18n } = useTranslation("companyCredit")
  const prompt = usePrompt()
  const { mutate } = useDeleteExchangeRate()

  return useMemo(
    () => [
      column.display({
        id: "currencies",
        header: t("rates.currencies"),
        cell: ({ row: { original } }) => (
          <span className="text-ui-fg-base font-medium">
            {original.from_currency.toUpperCase()} →{" "}
            {original.to_currency.toUpperCase()}
          </span>
        ),
      }),
      column.accessor("rate", {
        header: t("rates.rate"),
        cell: ({ getValue }) =>
          Number(getValue()).toLocaleString(i18n.language, {
            maximumFractionDigits: 12,
          }),
      }),
      column.accessor("valid_from", {
        header: t("rates.validFrom"),
        cell: ({ getValue }) =>
          new Date(getValue()).toLocaleString(i18n.language, {
            dateStyle: "medium",
            timeStyle: "short",
          }),
      }),
      column.action({
        actions: [
          {
            icon: <Trash />,
            label: t("actions.deleteRate"),
            onClick: async ({ row }) => {
              const isSure = await prompt({
                title: t("rates.delete.heading"),
                description: t("rates.delete.hint"),
                confirmText: t("actions.deleteRate"),
                cancelText: t("actions.cancel"),
              })
              if (isSure) {
                mutate(row.original.id)
              }
            },
          },
        ],
      }),
    ],
    [t, i18n.language, prompt, mutate]
  )
}

/** What orders in another currency than the credit's count by, the newest first. */
export const ExchangeRateTable = () => {
  const { t } = useTranslation("companyCredit")
  const { limit, offset } = useListQuery({ pageSize: PAGE_SIZE })
  const { data, isPending, isError, error } = useExchangeRates({
    limit,
    offset,
  })
  const columns = useColumns()

  if (isError) {
    throw error
  }

  return (
    <ListContainer>
      <DataTable
        heading={t("rates.heading")}
        subHeading={t("rates.hint")}
        data={data?.exchange_rates}
        rowCount={data?.count}
        columns={columns}
        getRowId={({ id }) => id}
        pageSize={PAGE_SIZE}
        isLoading={isPending}
        enableSearch={false}
        action={{ label: t("actions.stateRate"), to: "create" }}
        emptyState={{
          empty: {
            heading: t("rates.empty.heading"),
            description: t("rates.empty.description"),
          },
        }}
      />
    </ListContainer>
  )
}
