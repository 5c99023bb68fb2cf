import type { HttpTypes } from "@medusajs/types"
import { RadioGroup, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { ErrorNotice } from "../ui/error-notice"
import { QueryView } from "../ui/query-view"
import { fetchShippingOptions, setShippingOption } from "./cart-api"
import { DELIVERY_OPTIONS } from "./field-ids"
import { useCartChange } from "./use-cart"

/** The ways of delivery to choose from; the only one chooses itself. */
export const DeliveryOptions = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const query = useQuery({
    queryKey: [
      "shipping-options",
      cart.id,
      cart.shipping_address?.country_code,
      // By a contract it may be free from a sum on.
      cart.item_subtotal,
    ],
    queryFn: () => fetchShippingOptions(cart.id),
  })
  const choose = useCartChange((option_id: string) =>
    setShippingOption(cart.id, option_id)
  )
  const chosen = cart.shipping_methods?.[0]?.shipping_option_id
  const only = query.data?.length === 1 ? query.data[0].id : undefined
  const { mutate, isIdle } = choose

  useEffect(() => {
    if (only && !chosen && isIdle) {
      mutate(only)
    }
  }, [only, chosen, isIdle, mutate])

  return (
    <div id={DELIVERY_OPTIONS} tabIndex={-1} className="flex flex-col gap-2">
      <QueryView query={query} lines={2}>
        {(options) =>
          options.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle">
              {t("delivery.none")}
            </Text>
          ) : (
            <RadioGroup
              aria-label={t("delivery.options")}
              value={choose.isPending ? choose.variables : (chosen ?? "")}
              onValueChange={(id) => choose.mutate(id)}
            >
              {options.map((option) => (
                <div key={option.id} className="flex items-center gap-2">
                  <RadioGroup.Item value={option.id} id={option.id} />
                  <Label htmlFor={option.id} className="flex-1">
                    {option.name}
                  </Label>
                  <Text size="small">
                    {money(option.amount, cart.currency_code)}
                  </Text>
                </div>
              ))}
            </RadioGroup>
          )
        }
      </QueryView>
      {choose.isError && <ErrorNotice error={choose.error} />}
    </div>
  )
}
