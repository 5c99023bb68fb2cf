import {
  Plus,
  LockClosedSolid,
  LockOpenSolid,
  PencilSquare,
  Trash,
} from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import type { KeepingStatus } from "../../types"

/** What a row's menu works on. */
type Kept = { id: string; status: KeepingStatus }

/** Where its forms are, and what its menu does. */
type Keeping = {
  edit: string
  raise?: string
  setStatus: (id: string, status: KeepingStatus) => void
  remove: (id: string) => void
}

/** The menu of a budget's or a limit's row. What ends something asks first. */
export const useKeepingActions = ({
  edit,
  raise,
  setStatus,
  remove,
}: Keeping) => {
  const { t } = useTranslation("budget")
  const prompt = usePrompt()
  const navigate = useNavigate()

  const asking =
    (what: "close" | "delete", title: string, act: () => void) => async () => {
      const isSure = await prompt({
        title: t(`${what}.heading`, { title }),
        description: t(`${what}.hint`),
        confirmText: t(`actions.${what}`),
        cancelText: t("actions.cancel"),
      })
      if (isSure) {
        act()
      }
    }

  return ({ id, status }: Kept, title: string) => [
    [
      {
        icon: <PencilSquare />,
        label: t("actions.edit"),
        onClick: () => navigate(`/budgets/${edit}/${id}`),
      },
      ...(raise
        ? [
            {
              icon: <Plus />,
              label: t("actions.raise"),
              onClick: () => navigate(`/budgets/${raise}/${id}`),
            },
          ]
        : []),
      status === "open"
        ? {
            icon: <LockClosedSolid />,
            label: t("actions.close"),
            onClick: asking("close", title, () => setStatus(id, "closed")),
          }
        : {
            icon: <LockOpenSolid />,
            label: t("actions.open"),
            onClick: () => setStatus(id, "open"),
          },
    ],
    [
      {
        icon: <Trash />,
        label: t("actions.delete"),
        onClick: asking("delete", title, () => remove(id)),
      },
    ],
  ]
}
