import {
  type CheckoutRule,
  defineCheckoutRule,
  type Violation,
} from "@medusa-b2b/kit/rules"
import {
  type CartDelivery,
  deliveryOfCart,
  type LineDelivery,
} from "../../../delivery/delivery-of-cart"
import en from "../../../i18n/wished-dates/en.json"
import sv from "../../../i18n/wished-dates/sv.json"
import { DELIVERY_TERMS_MODULE } from "../../../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../../../modules/delivery_terms/service"

const NAME = "contracts.wished-date"

type Wished = Pick<
  LineDelivery,
  "wished_date" | "promised_date" | "fault" | "title" | "line_item_id"
>

const impossible = (
  { fault, wished_date, promised_date }: Omit<Wished, "title" | "line_item_id">,
  what: string,
  path: string
): Violation[] =>
  fault
    ? [
        {
          code: `contracts.wish_${fault}`,
          rule: NAME,
          severity: "block",
          params: { what, wished: wished_date, promised: promised_date },
          path,
          resolve: [{ action: "set_wished_date", permission: "cart.manage" }],
        },
      ]
    : []

/** A wished date that was possible when it was entered may have become impossible since. */
export const wishedDateRule: CheckoutRule<CartDelivery | null> = {
  name: NAME,
  order: 47,
  loadFacts: async ({ cart, now }, container) => {
    const [wish] = await container
      .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
      .listDeliveryWishes({ cart_id: cart.id }, { take: 1 })
    return wish && !cart.completed_at
      ? deliveryOfCart(container, cart.id, now)
      : null
  },
  evaluate: ({ cart }, delivery) =>
    delivery
      ? [
          ...impossible(
            delivery,
            cart.items.map(({ title }) => title).join(", "),
            "delivery.wished_date"
          ),
          ...delivery.lines.flatMap((line) =>
            impossible(
              line,
              line.title,
              `items.${line.line_item_id}.wished_date`
            )
          ),
        ]
      : [],
  messages: { en, sv },
}

defineCheckoutRule(wishedDateRule)
