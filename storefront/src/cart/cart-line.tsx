import type { HttpTypes } from "@medusajs/types"
import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { UnitLineNote } from "../articles/unit-line-note"
import { useUnitLine } from "../articles/use-unit-line"
import { errorText } from "../app/error-text"
import { ProductImage } from "../catalogue/product-image"
import { useFormats } from "../i18n/use-formats"
import { useAnnounce } from "../ui/announcer"
import { QuantityField } from "../ui/quantity-field"
import { TextLink } from "../ui/text-link"
import { removeLine } from "./cart-api"
import { CART_LINES, lineId } from "./field-ids"
import { useCartChange } from "./use-cart"
import { LineTotal } from "./line-total"
import { useLineQuantity } from "./use-line-quantity"

type CartLineProps = {
  cart_id: string
  line: HttpTypes.StoreCartLineItem
  currency_code: string
}

/** One line: article, price for this quantity, quantity, sum without VAT. */
export const CartLine = ({ cart_id, line, currency_code }: CartLineProps) => {
  const { t } = useTranslation()
  const { price, number } = useFormats()
  const announce = useAnnounce()
  const name = line.product_title ?? line.title
  const inUnit = useUnitLine(cart_id, line.id)
  const quantity = useLineQuantity(cart_id, line, inUnit, (changed) =>
    announce(t("cart.changed", { name, quantity: number(changed) }))
  )
  const remove = useCartChange(async () => {
    const cart = await removeLine(cart_id, line.id)
    announce(t("cart.removed", { name }))
    // The button that had the focus is about to go.
    document.getElementById(CART_LINES)?.focus()
    return cart
  })
  const problem = quantity.error ?? remove.error

  return (
    <li className="flex flex-col gap-3 py-4 sm:flex-row sm:items-center">
      <div className="flex min-w-0 flex-1 items-center gap-3">
        <ProductImage url={line.thumbnail} />
        <div className="min-w-0">
          <TextLink to={`/products/${line.product_handle}`}>{name}</TextLink>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {[line.variant_sku, line.variant_title].filter(Boolean).join(" · ")}
          </Text>
          <Text size="small" data-testid="unit-price">
            {t("cart.each", { price: price(line.unit_price, currency_code) })}
          </Text>
          {inUnit && (
            <UnitLineNote
              cart_id={cart_id}
              line={inUnit}
              currency_code={currency_code}
            />
          )}
        </div>
      </div>
      <div className="flex items-center justify-between gap-3">
        <QuantityField
          id={lineId(line.id)}
          label={t("quantity.label", { name })}
          value={quantity.typed}
          onChange={quantity.setTyped}
          onCommit={quantity.commit}
          disabled={remove.isPending}
        />
        <LineTotal line={line} currency_code={currency_code} />
        <IconButton
          type="button"
          variant="transparent"
          aria-label={t("cart.remove", { name })}
          isLoading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          <Trash />
        </IconButton>
      </div>
      {problem && (
        <p role="alert" className="txt-small text-ui-fg-error">
          {errorText(problem, t)}
        </p>
      )}
    </li>
  )
}
