import type { HttpTypes } from "@medusajs/types"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { CartBudgets } from "../budgets/cart-budgets"
import { useSession } from "../session/session-context"
import { CartTax } from "../tax/cart-tax"
import { ErrorNotice } from "../ui/error-notice"
import { Section } from "../ui/section"
import { DELIVERY_ADDRESS } from "./field-ids"
import { OPEN_POINTS, OpenPointList } from "./open-point-list"
import { isOutdatedPrice, openPoints } from "./open-points"
import { OutdatedPrices } from "./outdated-prices"
import { Payment } from "./payment"
import { Totals } from "./totals"
import { useCheckoutStatus } from "./use-checkout-status"
import { usePayment } from "./use-payment"
import { usePlaceOrder } from "./use-place-order"

const showOpenPoints = (): void => {
  const list = document.getElementById(OPEN_POINTS)
  list?.scrollIntoView({ block: "center" })
  list?.focus({ preventScroll: true })
}

/** The sum, what still has to be seen to, and the button that orders. */
export const Checkout = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t } = useTranslation()
  const { buyer } = useSession()
  const status = useCheckoutStatus(cart.id)
  const payment = usePayment(cart)
  const { place, isPending, error } = usePlaceOrder(
    cart,
    payment.provider_id,
    showOpenPoints
  )
  const points = openPoints(cart, status.data?.violations ?? [], {
    address: t("checkout.addressMissing"),
    option: t("checkout.optionMissing"),
  })

  // Asked again when pressed: a reference may still be on its way. Without
  // an address there is no need to ask.
  const onPlace = () =>
    points.some(({ target }) => target === DELIVERY_ADDRESS)
      ? showOpenPoints()
      : place()

  return (
    <Section title={t("checkout.title")}>
      <div className="flex flex-col gap-4">
        <Totals sums={cart} freightOpen={!cart.shipping_methods?.length} />
        <CartTax cart={cart} />
        {buyer?.company && <CartBudgets cart_id={cart.id} />}
        <Payment {...payment} />
        {status.isError ? (
          <ErrorNotice
            error={status.error}
            onRetry={() => void status.refetch()}
          />
        ) : (
          status.data && <OpenPointList points={points} />
        )}
        {points.some(isOutdatedPrice) && <OutdatedPrices cart_id={cart.id} />}
        {error && <ErrorNotice error={error} />}
        <Button
          size="large"
          className="w-full"
          isLoading={isPending}
          onClick={onPlace}
        >
          {t("checkout.place")}
        </Button>
      </div>
    </Section>
  )
}
