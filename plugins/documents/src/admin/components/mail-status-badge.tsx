import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminMail, MailStatus } from "../../types"

const COLOURS: Record<
  MailStatus,
  "green" | "orange" | "red" | "grey" | "blue"
> = {
  queued: "blue",
  sending: "blue",
  sent: "green",
  failed: "red",
  cancelled: "grey",
  no_recipient: "orange",
}

/** Where a mail is on its way, in a word and a colour. */
export const MailStatusBadge = ({
  mail: { status },
}: {
  mail: Pick<AdminMail, "status">
}) => {
  const { t } = useTranslation("document")
  return (
    <StatusBadge color={COLOURS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}
