import type { ActionGroup } from "@medusajs/dashboard/components"
import {
  ArrowPath,
  CheckCircle,
  LockClosedSolid,
  PencilSquare,
  Trash,
  XCircle,
} from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import {
  STATUS_CHANGES,
  type StatusChange,
  statusAfter,
} from "../../../../../domain/status-change"
import { useDeleteCompany } from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"
import { StatusChangePrompt } from "./status-change-prompt"

const ICONS: Record<StatusChange, ReactNode> = {
  approve: <CheckCircle />,
  suspend: <XCircle />,
  activate: <CheckCircle />,
  close: <LockClosedSolid />,
  reopen: <ArrowPath />,
}

/** The changes that lead somewhere else from the company's own status. */
const changesFor = ({ status }: AdminCompany): StatusChange[] =>
  (Object.keys(STATUS_CHANGES) as StatusChange[]).filter((change) => {
    const next = statusAfter(status, change)
    return next && next !== status
  })

/**
 * What can be done with a company, for its menu; what takes effect on others
 * asks first. `prompt` is to be rendered by whoever shows the menu.
 */
export const useCompanyActions = (
  company: AdminCompany
): { actions: ActionGroup[]; prompt: ReactNode } => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const remove = useDeleteCompany(company.id)
  const [change, setChange] = useState<StatusChange | null>(null)

  const askToDelete = async () => {
    const confirmed = await prompt({
      title: t("delete.heading", { name: company.name }),
      description: t("delete.hint"),
      confirmText: t("actions.delete"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      remove.mutate(undefined, {
        onSuccess: () => navigate("/companies", { replace: true }),
      })
    }
  }

  return {
    actions: [
      {
        actions: [
          { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
          ...changesFor(company).map((each) => ({
            icon: ICONS[each],
            label: t(`actions.${each}`),
            onClick: () => setChange(each),
          })),
        ],
      },
      {
        actions: [
          {
            icon: <Trash />,
            label: t("actions.delete"),
            onClick: askToDelete,
          },
        ],
      },
    ],
    prompt: change && (
      <StatusChangePrompt
        company={company}
        change={change}
        onClose={() => setChange(null)}
      />
    ),
  }
}
