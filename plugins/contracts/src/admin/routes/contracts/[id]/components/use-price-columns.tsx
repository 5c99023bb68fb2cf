import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { PencilSquare, Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract, AdminContractPrice } from "../../../../../types"
import { useBatchPrices } from "../../../../hooks/prices"
import { variantName } from "../../../../utils/variant-name"

const column = createDataTableColumnHelper<AdminContractPrice>()

const NO_CHANGE = { create: [], update: [], delete: [] }

/** The columns of a contract's prices, with what can be done to each. */
export const usePriceColumns = (contract: AdminContract) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate } = useBatchPrices(contract.id)

  return useMemo(() => {
    const quantityOf = ({ min_quantity, max_quantity }: AdminContractPrice) =>
      max_quantity === null
        ? t("prices.andMore", { from: min_quantity ?? 1 })
        : t("prices.range", { from: min_quantity ?? 1, to: max_quantity })

    const askToDelete = async (price: AdminContractPrice) => {
      const isSure = await prompt({
        title: t("prices.delete"),
        description: `${variantName(price)}: ${quantityOf(price)}`,
        confirmText: t("actions.delete"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        mutate({ ...NO_CHANGE, delete: [price.id] })
      }
    }

    const menu = column.action({
      actions: ({ row: { original } }) => [
        [
          {
            icon: <PencilSquare />,
            label: t("prices.edit"),
            onClick: () => navigate(`prices/${original.variant_id}`),
          },
        ],
        [
          {
            icon: <Trash />,
            label: t("actions.delete"),
            onClick: () => askToDelete(original),
          },
        ],
      ],
    })

    return [
      column.accessor(variantName, {
        id: "article",
        header: t("fields.article"),
        minSize: 240,
        cell: ({ getValue, row: { original } }) => (
          <div className="flex flex-col whitespace-normal py-2">
            <span className="text-ui-fg-base">{getValue()}</span>
            <span className="text-ui-fg-muted">{original.variant?.sku}</span>
          </div>
        ),
      }),
      column.accessor(quantityOf, {
        id: "quantity",
        header: t("fields.quantity"),
      }),
      column.accessor("amount", {
        header: t("fields.price"),
        align: "right",
        cell: ({ row: { original } }) =>
          getLocaleAmount(original.amount, contract.currency_code),
      }),
      ...(isEditable(contract.status) ? [menu] : []),
    ]
  }, [t, prompt, navigate, mutate, contract])
}
