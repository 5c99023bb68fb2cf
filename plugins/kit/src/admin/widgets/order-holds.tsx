import { Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { ReleasePrompt } from "../components/release-prompt"
import { useOrderHolds } from "../hooks/order-holds"
import type { AdminOrderHold } from "../types"

const SHOWN = 20

/** On the order page: what keeps it from the warehouse, and what did. */
const OrderHoldsWidget = ({ data: order }: { data: { id: string } }) => {
  const { t, i18n } = useTranslation("orderHold")
  const [releasing, setReleasing] = useState<AdminOrderHold | null>(null)
  const { data } = useOrderHolds({ order_id: order.id, limit: SHOWN })

  // Most orders never are: nothing to say.
  if (!data?.count) {
    return null
  }
  const waits = data.order_holds.some((hold) => !hold.released_at)

  return (
    <Section
      title={t("order.heading")}
      subtitle={waits ? t("order.hint") : undefined}
    >
      {data.order_holds.map((hold) => (
        <div
          key={hold.id}
          className="flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <div className="min-w-0">
            <Text size="small">{hold.message}</Text>
            {hold.released_at && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("order.released", {
                  when: new Date(hold.released_at).toLocaleString(
                    i18n.language,
                    { dateStyle: "short", timeStyle: "short" }
                  ),
                  reason: hold.release_reason,
                })}
              </Text>
            )}
          </div>
          {!hold.released_at && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => setReleasing(hold)}
            >
              {t("release.action")}
            </Button>
          )}
        </div>
      ))}
      {releasing && (
        <ReleasePrompt hold={releasing} onClose={() => setReleasing(null)} />
      )}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side",
  id: "kit:order-holds",
})

export default OrderHoldsWidget
