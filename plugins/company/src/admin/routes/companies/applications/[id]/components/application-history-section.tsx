import { Section } from "@medusa-b2b/admin-kit"
import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminApplication } from "../../../../../types"

/** What was asked, answered, changed and decided, the newest last. */
export const ApplicationHistorySection = ({
  application,
}: {
  application: AdminApplication
}) => {
  const { t } = useTranslation("company")
  const { getFullDate } = useDate()

  return (
    <Section title={t("applications.history")}>
      <ol className="divide-y">
        {application.history.map((entry) => (
          <li key={entry.id} className="flex flex-col gap-y-1 px-6 py-4">
            <div className="flex flex-wrap justify-between gap-x-4">
              <Text size="small" weight="plus">
                {t(`applications.entry.${entry.kind}`)}
                {" · "}
                {entry.user?.name ?? t("applications.applicant")}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {getFullDate({ date: entry.created_at, includeTime: true })}
              </Text>
            </div>
            {entry.text && (
              <Text size="small" className="whitespace-pre-line break-words">
                {entry.text}
              </Text>
            )}
            {entry.changes && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("applications.changed", {
                  fields: Object.keys(entry.changes)
                    .map((field) => t(`applications.field.${field}`))
                    .join(", "),
                })}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
