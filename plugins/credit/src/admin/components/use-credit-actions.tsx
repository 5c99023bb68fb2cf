import type { ActionGroup } from "@medusajs/dashboard/components"
import {
  ArrowUpMini,
  CalendarMini,
  PencilSquare,
  XCircle,
} from "@medusajs/icons"
import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminCompanyCredit } from "../../types"
import { useCloseCompanyCredit } from "../hooks/company-credits"

/** What can be done with a credit, for its menu; closing asks first. */
export const useCreditActions = (
  credit: AdminCompanyCredit,
  onClosed?: () => void
): ActionGroup[] => {
  const { t } = useTranslation("companyCredit")
  const prompt = usePrompt()
  const { mutate } = useCloseCompanyCredit(credit.id)
  const path = `/company-credits/${credit.id}`

  const close = async () => {
    const isSure = await prompt({
      title: t("close.heading", { company: credit.company?.name }),
      description: t("close.hint"),
      confirmText: t("actions.close"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      mutate(undefined, { onSuccess: onClosed })
    }
  }

  return [
    {
      actions: [
        {
          icon: <PencilSquare />,
          label: t("actions.edit"),
          to: `${path}/edit`,
        },
        {
          icon: <ArrowUpMini />,
          label: t("actions.raise"),
          to: `${path}/raise`,
          disabled: credit.limit_amount === null,
        },
        {
          icon: <CalendarMini />,
          label: t("actions.grace"),
          to: `${path}/grace`,
        },
      ],
    },
    {
      actions: [
        { icon: <XCircle />, label: t("actions.close"), onClick: close },
      ],
    },
  ]
}
