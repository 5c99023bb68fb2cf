import type { ActionGroup } from "@medusajs/dashboard/components"
import { CheckCircle, PencilSquare, Trash, XCircle } from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import {
  useActivateCompany,
  useDeleteCompany,
} from "../../../../hooks/companies"
import type { AdminCompany } from "../../../../types"
import { SuspendPrompt } from "./suspend-prompt"

/**
 * What can be done with a company, for its menu; what takes effect on others
 * asks first. `suspendPrompt` is to be rendered by whoever shows the menu.
 */
export const useCompanyActions = (
  company: AdminCompany
): { actions: ActionGroup[]; suspendPrompt: ReactNode } => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const activate = useActivateCompany(company.id)
  const remove = useDeleteCompany(company.id)
  const [isSuspending, setIsSuspending] = useState(false)

  const ask = (what: "activate" | "delete", variant?: "confirmation") =>
    prompt({
      title: t(`${what}.heading`, { name: company.name }),
      description: t(`${what}.hint`),
      confirmText: t(`actions.${what}`),
      cancelText: t("actions.cancel"),
      variant,
    })

  const askToActivate = async () => {
    if (await ask("activate", "confirmation")) {
      activate.mutate()
    }
  }

  const askToDelete = async () => {
    if (await ask("delete")) {
      remove.mutate(undefined, {
        onSuccess: () => navigate("/companies", { replace: true }),
      })
    }
  }

  const toggle =
    company.status === "active"
      ? {
          icon: <XCircle />,
          label: t("actions.suspend"),
          onClick: () => setIsSuspending(true),
        }
      : {
          icon: <CheckCircle />,
          label: t("actions.activate"),
          onClick: askToActivate,
        }

  return {
    actions: [
      {
        actions: [
          { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
          toggle,
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
    suspendPrompt: (
      <SuspendPrompt
        company={company}
        isOpen={isSuspending}
        onClose={() => setIsSuspending(false)}
      />
    ),
  }
}
