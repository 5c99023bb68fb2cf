import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { ActivityChanges } from "../../../../components/activity/activity-changes"
import { ActivitySentence } from "../../../../components/activity/activity-sentence"
import type { CompanyActivityEntry } from "../../../../types"

const column = createDataTableColumnHelper<CompanyActivityEntry>()

const wrapped = "whitespace-normal py-2"

/** The columns of the activity log. */
export const useActivityColumns = (names: Record<string, string>) => {
  const { t } = useTranslation("company")
  const { getFullDate } = useDate()

  return useMemo(
    () => [
      column.accessor("action", {
        // Not "action": that is the narrow column of a row's menu.
        id: "what",
        minSize: 320,
        header: t("activity.what"),
        cell: ({ row: { original } }) => (
          <div className={`${wrapped} flex min-w-64 flex-col`}>
            <ActivitySentence entry={original} />
            <time
              dateTime={original.created_at}
              className="txt-compact-small text-ui-fg-muted"
            >
              {getFullDate({ date: original.created_at, includeTime: true })}
            </time>
          </div>
        ),
      }),
      column.accessor("after", {
        minSize: 320,
        header: t("activity.changes"),
        cell: ({ row: { original } }) => (
          <div className={`${wrapped} min-w-72 max-w-lg`}>
            <ActivityChanges entry={original} names={names} />
          </div>
        ),
      }),
      column.accessor("company", {
        header: t("fields.company"),
        cell: ({ getValue }) => {
          const company = getValue()
          return company ? (
            <Link
              to={`/companies/${company.id}`}
              className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
            >
              {company.name ?? company.id}
            </Link>
          ) : (
            "–"
          )
        },
      }),
    ],
    [t, getFullDate, names]
  )
}
