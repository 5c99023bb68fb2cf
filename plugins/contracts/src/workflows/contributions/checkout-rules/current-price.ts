import {
  type CheckoutRule,
  defineCheckoutRule,
  type Violation,
} from "@medusa-b2b/kit/rules"
import {
  type OutdatedPrice,
  outdatedPrices,
  type PricedLine,
} from "../../../domain/outdated-prices"
import { MathBN } from "@medusajs/framework/utils"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import { lineageOfBuyer } from "../../../pricing/lineage"
import {
  loadCartPrices,
  PRICED_CART_FIELDS,
} from "../../../pricing/load-cart-prices"

const NAME = "contracts.current-price"

const nameOf = ({ title, variant_sku }: PricedLine): string =>
  variant_sku ? `${title} (${variant_sku})` : title

const priceGone = ({ line }: OutdatedPrice): Violation => ({
  code: "contracts.price_gone",
  rule: NAME,
  severity: "block",
  params: { article: nameOf(line) },
  path: `items.${line.id}`,
  resolve: [{ action: "remove_line", permission: "cart.manage" }],
})

const priceChanged = (
  { line, now }: OutdatedPrice,
  currency_code: string
): Violation => {
  const old_amount = MathBN.convert(line.unit_price)
  const new_amount = MathBN.convert(now?.amount ?? 0)
  return {
    code: old_amount.eq(new_amount)
      ? "contracts.price_tax_changed"
      : "contracts.price_changed",
    rule: NAME,
    severity: "block",
    params: {
      article: nameOf(line),
      old_amount: old_amount.toString(),
      new_amount: new_amount.toString(),
      currency: currency_code.toUpperCase(),
    },
    path: `items.${line.id}.unit_price`,
    resolve: [{ action: "refresh_prices", permission: "cart.manage" }],
  }
}

/**
 * A company's cart is ordered at the prices of today: whatever its contracts
 * have become since it was filled. Prices that staff have set on a line stay.
 * A company that no contract may reach is stopped by other rules.
 */
export const currentPriceRule: CheckoutRule<OutdatedPrice[]> = {
  name: NAME,
  order: 45,
  cartFields: PRICED_CART_FIELDS,
  loadFacts: async ({ cart, buyer }, container) =>
    cart.completed_at || !lineageOfBuyer(buyer)
      ? []
      : outdatedPrices(
          cart.items as unknown as PricedLine[],
          await loadCartPrices(cart, container)
        ),
  evaluate: ({ cart }, outdated) =>
    outdated.map((each) =>
      each.now ? priceChanged(each, cart.currency_code) : priceGone(each)
    ),
  messages: { en, sv },
}

defineCheckoutRule(currentPriceRule)
