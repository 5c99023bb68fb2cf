import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const COLOURS = {
  pending: "orange",
  completed: "green",
  canceled: "red",
} as const

/** Where an order stands. A status that has no text of ours is shown as it is. */
export const OrderStatus = ({ status }: { status: string }) => {
  const { t } = useTranslation()
  return (
    <StatusBadge color={COLOURS[status as keyof typeof COLOURS] ?? "grey"}>
      {t(`orders.status.${status}`, { defaultValue: status })}
    </StatusBadge>
  )
}
