import {
  readerOf,
  visibleProducts,
  whereVisible,
} from "@medusa-b2b/kit/catalogue"
import {
  type CheckoutRule,
  defineCheckoutRule,
  type CheckoutSnapshot,
} from "@medusa-b2b/kit/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import { loadDead } from "../../cart/load-successors"
import { nameOfLine } from "../name-of-line"

const NAME = "articles.discontinued"

/** Dead articles by variant, with the name of what takes their place and may be seen. */
type Facts = Map<string, string | null>

const namesOf = async (
  variant_ids: string[],
  { buyer }: CheckoutSnapshot,
  container: MedusaContainer
): Promise<Map<string, string>> => {
  if (!variant_ids.length) {
    return new Map()
  }
  const limits = await visibleProducts(readerOf(buyer), container)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant",
      fields: ["id", "sku", "product.title"],
      filters: {
        id: variant_ids,
        product: { status: ProductStatus.PUBLISHED },
        ...(limits.length && { $and: whereVisible(limits, "product_id") }),
      },
    })
  return new Map(
    data.map(({ id, sku, product }) => [
      id,
      nameOfLine({ title: product?.title ?? "", variant_sku: sku }),
    ])
  )
}

const loadFacts = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<Facts> => {
  const { cart, now } = snapshot
  if (cart.completed_at) {
    return new Map()
  }
  const ids = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  const dead = await loadDead([...new Set(ids)], container, now)
  const names = await namesOf(
    [...dead.values()].flatMap((each) => each.successor_variant_id ?? []),
    snapshot,
    container
  )
  return new Map(
    [...dead].map(([id, { successor_variant_id }]) => [
      id,
      names.get(successor_variant_id ?? "") ?? null,
    ])
  )
}

/** Nothing is ordered that is not sold any more; where something takes its place, that is offered. */
export const discontinuedRule: CheckoutRule<Facts> = {
  name: NAME,
  order: 38,
  loadFacts,
  evaluate: ({ cart }, dead) =>
    cart.items.flatMap((line) => {
      const successor = dead.get(line.variant_id ?? "")
      return successor === undefined
        ? []
        : [
            {
              code: successor ? "articles.replaced" : "articles.discontinued",
              rule: NAME,
              severity: "block" as const,
              params: { article: nameOfLine(line), successor },
              path: `items.${line.id}`,
              resolve: [
                {
                  action: successor ? "replace" : "remove_line",
                  permission: "cart.manage",
                },
              ],
            },
          ]
    }),
  messages: { en, sv },
}

defineCheckoutRule(discontinuedRule)
