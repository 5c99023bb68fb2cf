import type { HttpTypes } from "@medusajs/types"
import { Text } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { ErrorNotice } from "../ui/error-notice"
import { TextField } from "../ui/text-field"
import {
  fetchDeliveryDays,
  wishDay,
  type DeliveryDays,
} from "./delivery-days-api"
import { DELIVERY_DAY } from "./field-ids"
import { freightText } from "./freight-text"
import { CART_SCOPE } from "./use-cart"
import { useCheckoutStatus } from "./use-checkout-status"

const WishedDay = ({
  cart_id,
  days,
}: {
  cart_id: string
  days: DeliveryDays
}) => {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const { data: status } = useCheckoutStatus(cart_id)
  const save = useMutation({
    scope: CART_SCOPE,
    mutationFn: (day: string) => wishDay(cart_id, day || null, days),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ["delivery-days"] })
      void queryClient.invalidateQueries({ queryKey: ["checkout-status"] })
    },
  })
  return (
    <>
      <TextField
        key={days.wished_date}
        id={DELIVERY_DAY}
        type="date"
        label={t("delivery.wished")}
        defaultValue={days.wished_date ?? ""}
        problem={
          status?.violations.find(({ path }) => path === "delivery.wished_date")
            ?.message
        }
        onBlur={({ target }) => {
          if (target.value !== (days.wished_date ?? "")) {
            save.mutate(target.value)
          }
        }}
      />
      {save.isError && <ErrorNotice error={save.error} />}
    </>
  )
}

/** When the goods come, when they are wished, and what is agreed on their freight. */
export const DeliveryDaysPart = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t } = useTranslation()
  const { date, money } = useFormats()
  const { data: days } = useQuery({
    // The days follow the lines, the address and the way of delivery.
    queryKey: ["delivery-days", cart.id, cart.updated_at, cart.total],
    queryFn: () => fetchDeliveryDays(cart.id),
  })
  if (!days) {
    return null
  }
  const freight =
    days.freight &&
    freightText(days.freight, t, (amount) => money(amount, cart.currency_code))
  return (
    <div className="flex flex-col gap-2" data-testid="delivery-days">
      {freight && <Text size="small">{freight}</Text>}
      {days.promised_date && (
        <Text size="small" weight="plus">
          {t("delivery.promised", { date: date(days.promised_date) })}
        </Text>
      )}
      <WishedDay cart_id={cart.id} days={days} />
    </div>
  )
}
