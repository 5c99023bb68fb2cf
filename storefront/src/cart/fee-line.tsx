import type { HttpTypes } from "@medusajs/types"
import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { lineName } from "./line-name"
import { LineTotal } from "./line-total"
import { fetchOrderValue } from "./order-terms-api"

type FeeLineProps = {
  cart_id: string
  line: HttpTypes.StoreCartLineItem
  currency_code: string
}

/** A fee that the store adds by itself, and how to be rid of it. */
export const FeeLine = ({ cart_id, line, currency_code }: FeeLineProps) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const { data } = useQuery({
    // Read again with what else the cart's changes make stale.
    queryKey: ["checkout-status", cart_id, "order-value"],
    queryFn: () => fetchOrderValue(cart_id),
    staleTime: 0,
  })
  return (
    <li
      className="flex items-center justify-between gap-3 py-4"
      data-testid="fee-line"
    >
      <div className="min-w-0">
        <Text size="small" weight="plus">
          {lineName(line, t)}
        </Text>
        {data?.minimum && Number(data.lacking) > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("cart.feeUntil", {
              minimum: money(Number(data.minimum), currency_code),
              lacking: money(Number(data.lacking), currency_code),
            })}
          </Text>
        )}
      </div>
      <LineTotal line={line} currency_code={currency_code} />
    </li>
  )
}
