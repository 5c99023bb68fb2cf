import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import type { Activity } from "./activity-api"
import { ActivityChanges } from "./activity-changes"
import { useActivityWords } from "./use-activity-words"

type ActivityRowProps = {
  activity: Activity
  names: Record<string, string>
}

/** One thing that somebody did: who and what, where and when, before and after. */
export const ActivityRow = ({ activity, names }: ActivityRowProps) => {
  const { t } = useTranslation()
  const { dateTime } = useFormats()
  const { sentence } = useActivityWords()
  const name = activity.on_behalf_of?.name
  return (
    <li className="flex flex-col gap-1 px-6 py-4">
      <Text weight="plus" className="break-words">
        {sentence(activity)}
        {name && `, ${t("activity.onBehalfOf", { name })}`}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        <time dateTime={activity.created_at}>
          {dateTime(activity.created_at)}
        </time>
        {activity.company?.name && ` · ${activity.company.name}`}
      </Text>
      <ActivityChanges activity={activity} names={names} />
    </li>
  )
}
