import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useCompanyRange } from "../hooks/price-check"

/** How much of the store a company sees on a day, and which ranges decide. */
export const RangeSeenRow = ({
  companyId,
  day,
}: {
  companyId: string
  day: Date | null
}) => {
  const { t } = useTranslation("contract")
  const { data: range } = useCompanyRange(companyId, day)

  return range ? (
    <SectionRow
      title={t("ranges.one")}
      value={[
        t("ranges.count", { count: range.count, total: range.total }),
        ...range.ranges.map(({ name }) => name),
      ].join(" · ")}
    />
  ) : null
}
