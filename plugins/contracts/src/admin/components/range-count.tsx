import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RangeRule } from "../../domain/range/range-rule"
import { useRangeCount } from "../hooks/ranges"

/** How many products a range lets in, with rules that are not saved yet. */
export const RangeCount = ({
  rangeId,
  create = [],
}: {
  rangeId?: string
  create?: RangeRule[]
}) => {
  const { t } = useTranslation("contract")
  const { data } = useRangeCount(rangeId, create)

  return (
    <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
      {data
        ? t("ranges.count", { count: data.count, total: data.total })
        : t(rangeId ? "ranges.noCount" : "ranges.countHint")}
    </Text>
  )
}
