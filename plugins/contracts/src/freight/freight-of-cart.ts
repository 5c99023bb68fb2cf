import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import type { BigNumber } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AgreedFreight } from "../domain/freight/freight-in-force"
import { type GoodsLine, goodsSum } from "../domain/freight/goods-sum"
import { lineageOfBuyer } from "../pricing/lineage"
import type { CarrierAccountRow } from "../modules/delivery_terms/service"
import { carrierAccountOf } from "./carrier-account-of"
import { loadAgreedFreight } from "./load-agreed-freight"

/** What decides about the freight of one cart. */
export type FreightOfCart = {
  agreed: AgreedFreight
  /** Sum of its goods without tax, before promotions. */
  goods: BigNumber
  /** Shipping profile whose method carries a fixed freight, so that it is charged once; null while none is chosen. */
  bearing_profile_id: string | null
  /** The buyer's own account with a carrier, where the goods travel on it; null: they do not, or there is none. */
  carrier_account: CarrierAccountRow | null
}

type Cart = {
  currency_code: string
  items?: GoodsLine[]
  shipping_methods?: {
    id: string
    shipping_option?: { shipping_profile_id: string | null } | null
  }[]
}

const FIELDS = [
  "currency_code",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.is_tax_inclusive",
  "items.tax_lines.rate",
  "shipping_methods.id",
  "shipping_methods.shipping_option.shipping_profile_id",
]

/** Ids are made in the order of time. */
const bearingProfile = ({ shipping_methods = [] }: Cart): string | null =>
  [...shipping_methods]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((method) => method.shipping_option?.shipping_profile_id ?? null)
    .find((profile) => profile !== null) ?? null

/**
 * What is agreed on a cart's freight, with what it is decided by; null where
 * the shop's own freight holds. Whose cart it is, its link says.
 */
export const freightOfCart = async (
  container: MedusaContainer,
  cart_id: string
): Promise<FreightOfCart | null> => {
  const lineage = lineageOfBuyer(
    await buyerDirectory()?.buyerOfCart(cart_id, container)
  )
  if (!lineage) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id: cart_id } })
  const cart = data[0] as unknown as Cart | undefined
  const agreed =
    cart && (await loadAgreedFreight(container, lineage, cart.currency_code))
  if (!agreed) {
    return null
  }
  return {
    agreed,
    goods: goodsSum(cart.items ?? []),
    bearing_profile_id: bearingProfile(cart),
    carrier_account:
      agreed.kind === "collect"
        ? await carrierAccountOf(container, lineage)
        : null,
  }
}
