import { useTranslation } from "react-i18next"

import type { CompanyActivityEntry } from "../../types"
import { useActivityWords } from "./use-activity-words"

/** Who did what, and for whom. */
export const ActivitySentence = ({
  entry,
}: {
  entry: CompanyActivityEntry
}) => {
  const { t } = useTranslation("company")
  const { sentence } = useActivityWords()
  const name = entry.on_behalf_of?.name

  return (
    <span className="text-ui-fg-base">
      {sentence(entry)}
      {name && (
        <span className="text-ui-fg-subtle">
          , {t("activity.onBehalfOf", { name })}
        </span>
      )}
    </span>
  )
}
