import { PencilSquare, Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract, AdminContractRate } from "../../../../../types"
import { useRateTargetText } from "../../../../components/use-rate-target-text"
import { useBatchRates } from "../../../../hooks/rates"

const column = createDataTableColumnHelper<AdminContractRate>()

const DECIMALS = { maximumFractionDigits: 4 }

/** The columns of a contract's percentages, with what can be done to each. */
export const useRateColumns = (contract: AdminContract) => {
  const { t, i18n } = useTranslation("contract")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const { mutate } = useBatchRates(contract.id)
  const targetText = useRateTargetText()

  return useMemo(() => {
    const percentText = ({ percent }: AdminContractRate) =>
      t("rates.percent", {
        percent: percent.toLocaleString(i18n.language, DECIMALS),
      })

    const askToDelete = async (rate: AdminContractRate) => {
      const isSure = await prompt({
        title: t("rates.delete"),
        description: `${targetText(rate)}: ${percentText(rate)}`,
        confirmText: t("actions.delete"),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        mutate({ delete: [rate.id] })
      }
    }

    const menu = column.action({
      actions: ({ row: { original } }) => [
        [
          {
            icon: <PencilSquare />,
            label: t("rates.edit"),
            onClick: () => navigate(`rates/${original.id}`),
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
      column.accessor(targetText, {
        id: "target",
        header: t("rates.about"),
        minSize: 240,
        cell: ({ getValue, row: { original } }) => (
          <div className="flex flex-col whitespace-normal py-2">
            <span className="text-ui-fg-base">{getValue()}</span>
            {original.target_type !== "all" && (
              <span className="text-ui-fg-muted">
                {t(`rates.types.${original.target_type}`)}
              </span>
            )}
          </div>
        ),
      }),
      column.accessor(percentText, {
        id: "percent",
        header: t("rates.off"),
        align: "right",
      }),
      ...(isEditable(contract.status) ? [menu] : []),
    ]
  }, [t, i18n.language, prompt, navigate, mutate, targetText, contract.status])
}
