import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { ActivityChanges } from "../../../../components/activity/activity-changes"
import { ActivitySentence } from "../../../../components/activity/activity-sentence"
import { useActivity } from "../../../../hooks/activity"
import type { AdminCompany } from "../../../../types"

const LATEST = 5

/** What was done last in the company and those below it. */
export const CompanyActivitySection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const { t } = useTranslation("company")
  const { getFullDate } = useDate()
  const { data } = useActivity({ company_id: company.id, limit: LATEST })

  return (
    <Section
      title={t("activity.heading")}
      subtitle={t("activity.sectionHint")}
      aside={
        <Link
          to={`/companies/activity?company_id=${company.id}`}
          className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
        >
          {t("activity.all")}
        </Link>
      }
    >
      {data?.count === 0 && <EmptyRow>{t("activity.empty.heading")}</EmptyRow>}
      {data?.activities.map((entry) => (
        <div key={entry.id} className="flex flex-col gap-y-1 px-6 py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Text size="small" leading="compact" weight="plus">
              <ActivitySentence entry={entry} />
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted" asChild>
              <time dateTime={entry.created_at}>
                {getFullDate({ date: entry.created_at, includeTime: true })}
              </time>
            </Text>
          </div>
          <ActivityChanges entry={entry} names={data.names} />
        </div>
      ))}
    </Section>
  )
}
