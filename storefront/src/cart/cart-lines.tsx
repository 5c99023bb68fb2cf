import type { HttpTypes } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { Section } from "../ui/section"
import { CartLine } from "./cart-line"
import { CART_LINES } from "./field-ids"

/** All lines, in the order in which they were added. */
export const CartLines = ({ cart }: { cart: HttpTypes.StoreCart }) => {
  const { t } = useTranslation()
  const lines = [...(cart.items ?? [])].sort((a, b) =>
    String(a.created_at).localeCompare(String(b.created_at))
  )
  return (
    <Section id={CART_LINES} title={t("cart.lines", { count: lines.length })}>
      <ul className="divide-ui-border-base divide-y">
        {lines.map((line) => (
          <CartLine
            key={line.id}
            cart_id={cart.id}
            line={line}
            currency_code={cart.currency_code}
          />
        ))}
      </ul>
    </Section>
  )
}
