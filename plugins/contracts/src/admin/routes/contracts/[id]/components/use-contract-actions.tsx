import type { Action, ActionGroup } from "@medusajs/dashboard/components"
import {
  CheckCircle,
  PauseSolid,
  PencilSquare,
  Trash,
  XCircle,
} from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import {
  isDeletable,
  isEditable,
  statusAfter,
  type ContractAction,
} from "../../../../../domain/contract-status"
import type { AdminContract } from "../../../../../types"
import {
  useContractAction,
  useDeleteContract,
} from "../../../../hooks/contracts"

/**
 * What the contract's status allows, for its menu. What changes prices for
 * buyers asks first.
 */
export const useContractActions = (contract: AdminContract): ActionGroup[] => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const activate = useContractAction(contract.id, "activate")
  const suspend = useContractAction(contract.id, "suspend")
  const terminate = useContractAction(contract.id, "terminate")
  const remove = useDeleteContract(contract.id)

  const asking =
    (what: ContractAction | "delete", act: () => void) => async () => {
      const isSure = await prompt({
        title: t(`${what}.heading`, { number: contract.number }),
        description: t(`${what}.hint`),
        confirmText: t(`actions.${what}`),
        cancelText: t("actions.cancel"),
        variant: what === "activate" ? "confirmation" : "danger",
      })
      if (isSure) {
        act()
      }
    }

  const step = (
    action: ContractAction,
    icon: ReactNode,
    act: () => void
  ): Action[] =>
    statusAfter(contract.status, action)
      ? [{ icon, label: t(`actions.${action}`), onClick: asking(action, act) }]
      : []

  return [
    {
      actions: isEditable(contract.status)
        ? [{ icon: <PencilSquare />, label: t("actions.edit"), to: "edit" }]
        : [],
    },
    {
      actions: [
        ...step("activate", <CheckCircle />, () => activate.mutate()),
        ...step("suspend", <PauseSolid />, () => suspend.mutate()),
        ...step("terminate", <XCircle />, () => terminate.mutate()),
      ],
    },
    {
      actions: isDeletable(contract.status)
        ? [
            {
              icon: <Trash />,
              label: t("actions.delete"),
              onClick: asking("delete", () =>
                remove.mutate(undefined, {
                  onSuccess: () => navigate("/contracts", { replace: true }),
                })
              ),
            },
          ]
        : [],
    },
  ].filter(({ actions }) => actions.length > 0)
}
