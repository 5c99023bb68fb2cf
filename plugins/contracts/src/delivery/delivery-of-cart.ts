import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { CalendarDate } from "../domain/delivery/calendar-date"
import { lastDate } from "../domain/delivery/promised-date"
import { dateIn } from "../domain/delivery/zoned-time"
import { faultOfWish, type WishFault } from "../domain/delivery/wished-date"
import { DELIVERY_TERMS_MODULE } from "../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../modules/delivery_terms/service"
import { lineageOfBuyer } from "../pricing/lineage"
import type { Destination } from "./load-calendar"
import { loadPromises, type Promises } from "./load-promises"

/** A wish, with what stands against it now. */
type Wished = {
  promised_date: CalendarDate | null
  wished_date: CalendarDate | null
  /** Null: the wish can be kept, or there is none. */
  fault: WishFault | null
}

/** One line's days. */
export type LineDelivery = Wished & {
  line_item_id: string
  variant_id: string
  title: string
  sku: string | null
  quantity: number
}

/** A cart's days: of all of it, which is there when its last line is, and of each line. */
export type CartDelivery = Wished & { lines: LineDelivery[] }

type Cart = {
  id: string
  items?: {
    id: string
    title: string
    variant_id: string | null
    variant_sku: string | null
    quantity: number
  }[]
  shipping_methods?: { shipping_option_id: string | null }[]
  shipping_address?: Destination | null
}

const FIELDS = [
  "id",
  "items.id",
  "items.title",
  "items.variant_id",
  "items.variant_sku",
  "items.quantity",
  "shipping_methods.shipping_option_id",
  "shipping_address.country_code",
  "shipping_address.postal_code",
]

const retrieveCart = async (
  container: MedusaContainer,
  cart_id: string
): Promise<Cart> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id: cart_id } })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id: ${cart_id} was not found`
    )
  }
  return data[0] as unknown as Cart
}

const judge = (
  promised_date: CalendarDate | null,
  wished_date: CalendarDate | null,
  { calendar, options }: Promises,
  now: Date
): Wished => ({
  promised_date,
  wished_date,
  fault: wished_date
    ? faultOfWish(wished_date, promised_date, {
        wishes: options.wishes,
        today: dateIn(now, calendar.time_zone),
        isDeliveryDay: calendar.isDeliveryDay,
      })
    : null,
})

/**
 * When a cart's goods are promised and wished, as it stands at a moment. Lines
 * without an article have no day.
 *
 * @throws MedusaError NOT_FOUND when there is no such cart.
 */
export const deliveryOfCart = async (
  container: MedusaContainer,
  cart_id: string,
  now: Date
): Promise<CartDelivery> => {
  const [cart, wishes, buyer] = await Promise.all([
    retrieveCart(container, cart_id),
    container
      .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
      .listDeliveryWishes({ cart_id }),
    buyerDirectory()?.buyerOfCart(cart_id, container),
  ])
  const goods = (cart.items ?? []).flatMap((line) =>
    line.variant_id ? [{ ...line, variant_id: line.variant_id }] : []
  )
  const promises = await loadPromises(container, {
    variant_ids: goods.map(({ variant_id }) => variant_id),
    shipping_option_ids: (cart.shipping_methods ?? []).flatMap(
      ({ shipping_option_id }) => shipping_option_id ?? []
    ),
    destination: cart.shipping_address ?? {},
    lineage: lineageOfBuyer(buyer),
    now,
  })
  const wishOf = (line: string | null): CalendarDate | null =>
    wishes.find(({ line_item_id }) => line_item_id === line)?.wished_date ??
    null

  const lines = goods.map(
    ({ id, variant_id, title, variant_sku, quantity }): LineDelivery => ({
      line_item_id: id,
      variant_id,
      title,
      sku: variant_sku,
      quantity: Number(quantity),
      ...judge(
        promises.byVariant.get(variant_id) ?? null,
        wishOf(id),
        promises,
        now
      ),
    })
  )
  const last = lastDate(lines.map(({ promised_date }) => promised_date))
  return { ...judge(last, wishOf(null), promises, now), lines }
}
