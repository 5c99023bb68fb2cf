import type { HttpTypes } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { Section } from "../ui/section"
import { CartLine } from "./cart-line"
import { FeeLine } from "./fee-line"
import { CART_LINES } from "./field-ids"
import { isFee } from "./line-name"

/** All lines, in the order in which they were added. */
export const CartLines = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t } = useTranslation()
  const lines = [...(cart.items ?? [])].sort((a, b) =>
    String(a.created_at).localeCompare(String(b.created_at))
  )
  const goods = lines.filter((line) => !isFee(line))
  const about = { cart_id: cart.id, currency_code: cart.currency_code }
  return (
    <Section id={CART_LINES} title={t("cart.lines", { count: goods.length })}>
      <ul className="divide-ui-border-base divide-y">
        {goods.map((line) => (
          <CartLine key={line.id} line={line} {...about} />
        ))}
        {lines.filter(isFee).map((line) => (
          <FeeLine key={line.id} line={line} {...about} />
        ))}
      </ul>
    </Section>
  )
}
