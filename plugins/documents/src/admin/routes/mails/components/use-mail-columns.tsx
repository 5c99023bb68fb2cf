import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AdminMail } from "../../../../types"
import { MailStatusBadge } from "../../../components/mail-status-badge"
import { useMailWords } from "../../../components/use-mail-words"

const column = createDataTableColumnHelper<AdminMail>()

/** The columns of the list of mails. */
export const useMailColumns = () => {
  const { t } = useTranslation("document")
  const { title, when } = useMailWords()

  return useMemo(
    () => [
      column.accessor("subject", {
        header: t("fields.subject"),
        cell: ({ row }) => (
          <span className="text-ui-fg-base font-medium">
            {title(row.original)}
          </span>
        ),
      }),
      // Before what may be long: whether it went out is what one looks for.
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ row }) => <MailStatusBadge mail={row.original} />,
      }),
      column.accessor("recipient", {
        header: t("fields.recipient"),
        cell: ({ getValue }) => (
          <span className="block max-w-52 truncate" title={getValue() ?? ""}>
            {getValue() ?? "–"}
          </span>
        ),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => getValue()?.name ?? "–",
      }),
      column.accessor("created_at", {
        header: t("fields.created"),
        enableSorting: true,
        sortLabel: t("fields.created"),
        sortAscLabel: t("sort.ascending"),
        sortDescLabel: t("sort.descending"),
        cell: ({ getValue }) => when(getValue()),
      }),
    ],
    [t, title, when]
  )
}
