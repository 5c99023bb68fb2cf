import {
  type CheckoutRule,
  defineCheckoutRule,
  type Violation,
} from "@medusa-b2b/kit/rules"
import { MathBN } from "@medusajs/framework/utils"
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import {
  type ChosenMethod,
  type FreightFault,
  freightFaults,
} from "../../../domain/freight/freight-faults"
import { freightOfCart } from "../../../freight/freight-of-cart"
import en from "../../../i18n/freight/en.json"
import sv from "../../../i18n/freight/sv.json"
import { lineageOfBuyer } from "../../../pricing/lineage"

const NAME = "contracts.freight"

type Facts = { faults: FreightFault[]; lacksAccount: boolean }

const notAllowed = ({ method }: FreightFault): Violation => ({
  code: "contracts.shipping_option_not_allowed",
  rule: NAME,
  severity: "block",
  params: { option: method.name },
  path: `shipping_methods.${method.id}`,
  resolve: [{ action: "choose_shipping", permission: "cart.manage" }],
})

const changed = (
  { method, now }: FreightFault,
  currency_code: string
): Violation => ({
  code: "contracts.freight_changed",
  rule: NAME,
  severity: "block",
  params: {
    old_amount: MathBN.convert(method.amount).toString(),
    new_amount: MathBN.convert(now ?? 0).toString(),
    currency: currency_code.toUpperCase(),
  },
  path: `shipping_methods.${method.id}.amount`,
  resolve: [{ action: "refresh_prices", permission: "cart.manage" }],
})

const accountMissing: Violation = {
  code: "contracts.carrier_account_missing",
  rule: NAME,
  severity: "block",
  params: {},
  path: null,
  resolve: [],
}

/**
 * A company's cart is ordered at the freight of today, on a way that its terms
 * allow, and on an account of its own only when that is known.
 */
export const freightRule: CheckoutRule<Facts | null> = {
  name: NAME,
  order: 46,
  cartFields: [
    "shipping_methods.name",
    "shipping_methods.amount",
    "shipping_methods.data",
    "shipping_methods.shipping_option_id",
    "shipping_methods.shipping_option.shipping_option_type_id",
  ],
  loadFacts: async ({ cart, buyer }, container) => {
    const methods = (cart.shipping_methods ?? []) as (ChosenMethod & {
      data: Record<string, unknown> | null
    })[]
    if (cart.completed_at || !methods.length || !lineageOfBuyer(buyer)) {
      return null
    }
    const freight = await freightOfCart(container, cart.id)
    const { result: prices } =
      await listShippingOptionsForCartWithPricingWorkflow(container).run({
        input: {
          cart_id: cart.id,
          is_return: false,
          options: methods.flatMap(({ shipping_option_id: id, data }) =>
            id ? [{ id, data: data ?? {} }] : []
          ),
        },
      })
    return {
      faults: freightFaults(methods, freight?.agreed ?? null, prices),
      lacksAccount:
        freight?.agreed.kind === "collect" && !freight.carrier_account,
    }
  },
  evaluate: ({ cart }, facts) => [
    ...(facts?.faults ?? []).map((fault) =>
      fault.now === null
        ? notAllowed(fault)
        : changed(fault, cart.currency_code)
    ),
    ...(facts?.lacksAccount ? [accountMissing] : []),
  ],
  messages: { en, sv },
}

defineCheckoutRule(freightRule)
