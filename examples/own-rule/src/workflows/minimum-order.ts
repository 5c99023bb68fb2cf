import { defineCheckoutRule } from "@medusa-b2b/kit/rules"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Net value of goods below which a delivery does not pay, by currency. */
const MINIMUM: Record<string, number> = { sek: 500, eur: 50 }

defineCheckoutRule({
  name: "acme.minimum-order",
  cartFields: ["item_subtotal"],
  evaluate: ({ cart }) => {
    const minimum = MINIMUM[cart.currency_code]
    const goods = cart.item_subtotal as BigNumberInput
    if (minimum === undefined || MathBN.gte(goods, minimum)) {
      return []
    }
    return [
      {
        code: "acme.below_minimum",
        rule: "acme.minimum-order",
        severity: "block",
        params: {
          missing: MathBN.sub(minimum, goods).toNumber(),
          currency: cart.currency_code.toUpperCase(),
        },
        path: "items",
        resolve: [{ action: "add_items", permission: null }],
      },
    ]
  },
  messages: {
    en: {
      "acme.below_minimum":
        "Add goods for {{missing}} {{currency}}: we do not deliver less.",
    },
    sv: {
      "acme.below_minimum":
        "Lägg till varor för {{missing}} {{currency}}: mindre levererar vi inte.",
    },
  },
})
