import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { TextLink } from "../ui/text-link"
import { calendarDate } from "./calendar-date"
import type { OpenItem } from "./open-items-api"

const ItemState = ({ item }: { item: OpenItem }) => {
  const { t } = useTranslation()
  if (item.days_overdue > 0) {
    return (
      <Badge size="2xsmall" color="red">
        {t("openItems.overdueBy", { count: item.days_overdue })}
      </Badge>
    )
  }
  if (item.status === "open") {
    return null
  }
  return (
    <Badge size="2xsmall" color={item.status === "paid" ? "green" : "grey"}>
      {t(
        item.status === "paid" && item.kind !== "invoice"
          ? "openItems.settled"
          : `openItems.status.${item.status}`
      )}
    </Badge>
  )
}

/** An invoice, a credit note or a payment: what is left of it, by when, and what a payment is to name. */
export const OpenItemRow = ({ item }: { item: OpenItem }) => {
  const { t } = useTranslation()
  const { date, money } = useFormats()
  const isPart = item.open_amount !== item.amount && item.status === "open"

  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" weight="plus" className="break-words">
            {t(`openItems.kind.${item.kind}`)} {item.number}
          </Text>
          <ItemState item={item} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {date(calendarDate(item.issued_on))}
          {item.due_on &&
            ` · ${t("openItems.due", { date: date(calendarDate(item.due_on)) })}`}
        </Text>
        {item.payment_reference && item.status === "open" && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t("openItems.reference", { reference: item.payment_reference })}
          </Text>
        )}
        {item.order_id && (
          <TextLink to={`/orders/${item.order_id}`}>
            {t("openItems.order")}
          </TextLink>
        )}
      </div>
      <div className="flex shrink-0 flex-col items-end">
        <Text size="small" weight="plus" className="whitespace-nowrap">
          {money(
            Number(item.status === "open" ? item.open_amount : item.amount),
            item.currency_code
          )}
        </Text>
        {isPart && (
          <Text size="xsmall" className="text-ui-fg-subtle whitespace-nowrap">
            {t("openItems.of", {
              amount: money(Number(item.amount), item.currency_code),
            })}
          </Text>
        )}
      </div>
    </li>
  )
}
