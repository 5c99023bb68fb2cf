import { ShoppingCart } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormats } from "../i18n/use-formats"
import { useCart } from "./use-cart"

/** The way to the cart, with the number of its lines. */
export const CartLink = () => {
  const { t } = useTranslation()
  const { number } = useFormats()
  const { data: cart } = useCart()
  const count = cart?.items?.length ?? 0
  return (
    <Button size="small" variant="secondary" asChild>
      <Link to="/cart" aria-label={t("cart.linkLabel", { count })}>
        <ShoppingCart />
        <span className="hidden sm:inline">{t("cart.title")}</span>
        <span aria-hidden data-testid="cart-count">
          {number(count)}
        </span>
      </Link>
    </Button>
  )
}
