import { useTranslation } from "react-i18next"

import type { CompanyActivityEntry } from "../../types"
import { useActivityWords } from "./use-activity-words"

/** The changed fields of an entry, each as it was and as it is. */
export const ActivityChanges = ({
  entry: { before, after },
  names,
}: {
  entry: CompanyActivityEntry
  names: Record<string, string>
}) => {
  const { t } = useTranslation("company")
  const { field, value } = useActivityWords()
  const fields = Object.keys({ ...before, ...after })

  return (
    <dl className="txt-compact-small flex flex-col gap-y-0.5">
      {fields.map((name) => (
        <div key={name} className="flex flex-wrap gap-x-1.5">
          <dt className="text-ui-fg-muted">{field(name)}</dt>
          <dd className="break-words">
            {before && (
              <span className={after ? "text-ui-fg-muted line-through" : ""}>
                <span className="sr-only">{t("activity.before")} </span>
                {value(name, before[name], names)}
              </span>
            )}
            {before && after && " → "}
            {after && (
              <span>
                <span className="sr-only">{t("activity.after")} </span>
                {value(name, after[name], names)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
