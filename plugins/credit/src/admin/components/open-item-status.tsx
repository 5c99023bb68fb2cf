import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminOpenItem } from "../../types"

const COLORS = { open: "blue", paid: "green", void: "grey" } as const

/** Whether an item is open, done or void, and how long an invoice is overdue. */
export const OpenItemStatus = ({ item }: { item: AdminOpenItem }) => {
  const { t } = useTranslation("companyCredit")
  return item.days_overdue > 0 ? (
    <StatusBadge color="red">
      {t("overdueBy", { count: item.days_overdue })}
    </StatusBadge>
  ) : (
    <StatusBadge color={COLORS[item.status]}>
      {t(
        item.status === "paid" && item.kind !== "invoice"
          ? "itemStatus.settled"
          : `itemStatus.${item.status}`
      )}
    </StatusBadge>
  )
}
