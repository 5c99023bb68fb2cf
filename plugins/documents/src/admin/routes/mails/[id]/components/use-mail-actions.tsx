import type { ActionGroup } from "@medusajs/dashboard/components"
import { ArrowPath, XMark } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import type { AdminMail } from "../../../../../types"
import { useCancelMail, useSendAgain } from "../../../../hooks/mails"

/** What staff can do with a mail, as it stands. */
export const useMailActions = ({ id, status }: AdminMail): ActionGroup[] => {
  const { t } = useTranslation("document")
  const navigate = useNavigate()
  const sendAgain = useSendAgain(id)
  const cancel = useCancelMail(id)

  const actions = [
    ...(status === "sending"
      ? []
      : [
          {
            icon: <ArrowPath />,
            label: t("actions.sendAgain"),
            disabled: sendAgain.isPending,
            onClick: () =>
              sendAgain.mutate(undefined, {
                onSuccess: ({ mail }) => navigate(`/mails/${mail.id}`),
              }),
          },
        ]),
    ...(status === "queued"
      ? [
          {
            icon: <XMark />,
            label: t("actions.cancel"),
            disabled: cancel.isPending,
            onClick: () => cancel.mutate(),
          },
        ]
      : []),
  ]
  return [{ actions }]
}
