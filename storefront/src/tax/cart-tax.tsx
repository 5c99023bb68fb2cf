import type { HttpTypes } from "@medusajs/types"
import { Button, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { errorText } from "../app/error-text"
import { fetchOpenCart } from "../cart/cart-api"
import { useCartChange } from "../cart/use-cart"
import type { Language } from "../i18n/language"
import { fetchCartTax, refreshCartTax } from "./tax-api"
import { TaxNotes } from "./tax-notes"

/** The reasons for the cart's VAT, each once. */
const reasonsOf = (lines: { explanation: string }[]): string[] => [
  ...new Set(lines.map(({ explanation }) => explanation)),
]

/** Why the cart bears VAT or not, what the invoice will say, and a way out of old amounts. */
export const CartTax = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const { data: tax } = useQuery({
    // Whatever changes the cart changes this date.
    queryKey: ["cart-tax", cart.id, language, cart.updated_at, cart.total],
    queryFn: () => fetchCartTax(cart.id, language),
    staleTime: 0,
  })
  const refresh = useCartChange(async () => {
    await refreshCartTax(cart.id)
    return fetchOpenCart(cart.id)
  })
  if (!tax) {
    return null
  }
  return (
    <div className="flex flex-col gap-2">
      <TaxNotes notes={tax.notes} />
      {reasonsOf(tax.lines).map((reason) => (
        <Text key={reason} size="xsmall" className="text-ui-fg-subtle">
          {reason}
        </Text>
      ))}
      {!tax.is_current && (
        <div role="alert" className="flex flex-col items-start gap-2">
          <Text size="small">{t("tax.outdated")}</Text>
          <Button
            type="button"
            size="small"
            variant="secondary"
            isLoading={refresh.isPending}
            onClick={() => refresh.mutate(undefined)}
          >
            {t("tax.refresh")}
          </Button>
        </div>
      )}
      {refresh.error && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {errorText(refresh.error, t)}
        </p>
      )}
    </div>
  )
}
