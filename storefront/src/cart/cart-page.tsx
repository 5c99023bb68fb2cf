import type { HttpTypes } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { useSession } from "../session/session-context"
import { EmptyState } from "../ui/empty-state"
import { Page } from "../ui/page"
import { QueryView } from "../ui/query-view"
import { TextLink } from "../ui/text-link"
import { CartLines } from "./cart-lines"
import { Checkout } from "./checkout"
import { Delivery } from "./delivery"
import { ReferencesForm } from "./references-form"
import { useCart } from "./use-cart"

const FilledCart = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { buyer } = useSession()
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col gap-4">
        <CartLines cart={cart} />
        {buyer?.company && <ReferencesForm cart_id={cart.id} />}
        <Delivery cart={cart} />
      </div>
      <div className="min-w-0 lg:sticky lg:top-20">
        <Checkout cart={cart} />
      </div>
    </div>
  )
}

/** The cart, and all that makes an order of it, on one page. */
export const CartPage = () => {
  const { t } = useTranslation()
  const query = useCart()
  return (
    <Page title={t("cart.title")}>
      <QueryView query={query} lines={6}>
        {(cart) =>
          cart?.items?.length ? (
            <FilledCart key={cart.id} cart={cart} />
          ) : (
            <EmptyState title={t("cart.empty")} hint={t("cart.emptyHint")}>
              <TextLink to="/">{t("app.toCatalogue")}</TextLink>
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  )
}
