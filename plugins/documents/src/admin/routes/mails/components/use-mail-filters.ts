import { createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { MAIL_STATUSES } from "../../../../domain/mail/mail-status"
import type { AdminMail } from "../../../../types"
import { useMailWords } from "../../../components/use-mail-words"

const filter = createDataTableFilterHelper<AdminMail>()

/** The filters of the list of mails. */
export const useMailFilters = () => {
  const { t } = useTranslation("document")
  const { kinds } = useMailWords()

  return useMemo(
    () => [
      filter.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: MAIL_STATUSES.map((value) => ({
          value,
          label: t(`status.${value}`),
        })),
      }),
      filter.accessor("kind", {
        type: "radio",
        label: t("fields.kind"),
        options: kinds,
      }),
    ],
    [t, kinds]
  )
}
