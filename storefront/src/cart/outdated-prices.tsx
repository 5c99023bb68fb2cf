import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { errorText } from "../app/error-text"
import { fetchOpenCart } from "./cart-api"
import { refreshPrices } from "./prices-api"
import { useCartChange } from "./use-cart"

/** The way out of old prices: which ones, the last open points say. Nothing changes before the buyer agrees. */
export const OutdatedPrices = ({ cart_id }: { cart_id: string }) => {
  const { t } = useTranslation()
  const refresh = useCartChange(async () => {
    await refreshPrices(cart_id)
    return fetchOpenCart(cart_id)
  })
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={refresh.isPending}
        onClick={() => refresh.mutate(undefined)}
      >
        {t("checkout.updatePrices")}
      </Button>
      {refresh.error && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {errorText(refresh.error, t)}
        </p>
      )}
    </div>
  )
}
