import { succeed, type Caller } from "@medusa-b2b/testing/requests"
import type { Article, Order, Store } from "@medusa-b2b/testing/fixtures"

type Goods = { order: Order; article: Article }

/** Sends the whole order and notes that it has arrived: returns need that. */
export const deliver = async (
  staff: Caller,
  { id, items }: Order,
  { warehouse }: Store
): Promise<void> => {
  const goods = {
    items: items.map((item) => ({ id: item.id, quantity: item.quantity })),
  }
  const { order } = await succeed(
    staff.post<{ order: { fulfillments: { id: string }[] } }>(
      `/admin/orders/${id}/fulfillments?fields=*fulfillments`,
      { ...goods, location_id: warehouse.location_id }
    )
  )
  const path = `/admin/orders/${id}/fulfillments/${order.fulfillments[0].id}`
  await succeed(staff.post(`${path}/shipments`, goods))
  await succeed(staff.post(`${path}/mark-as-delivered`))
}

/** Puts a piece of another article on the order. */
export const editOrder = async (
  staff: Caller,
  { order, article }: Goods
): Promise<void> => {
  await succeed(staff.post("/admin/order-edits", { order_id: order.id }))
  await succeed(
    staff.post(`/admin/order-edits/${order.id}/items`, {
      items: [{ variant_id: article.variant_id, quantity: 1 }],
    })
  )
  await succeed(staff.post(`/admin/order-edits/${order.id}/confirm`))
}

/** Takes one piece back and sends another article instead. */
export const exchange = async (
  staff: Caller,
  { order, article }: Goods
): Promise<void> => {
  const made = await succeed(
    staff.post<{ exchange: { id: string } }>("/admin/exchanges", {
      order_id: order.id,
    })
  )
  const path = `/admin/exchanges/${made.exchange.id}`
  await succeed(
    staff.post(`${path}/inbound/items`, {
      items: [{ id: order.items[0].id, quantity: 1 }],
    })
  )
  await succeed(
    staff.post(`${path}/outbound/items`, {
      items: [{ variant_id: article.variant_id, quantity: 1 }],
    })
  )
  await succeed(staff.post(`${path}/request`))
}

/** Takes one piece of a delivered order back, and notes that it has come. */
export const takeBack = async (
  staff: Caller,
  order: Pick<Order, "id" | "items">,
  { warehouse }: Store
): Promise<void> => {
  const made = await succeed(
    staff.post<{ return: { id: string } }>("/admin/returns", {
      order_id: order.id,
      location_id: warehouse.location_id,
    })
  )
  const path = `/admin/returns/${made.return.id}`
  const items = [{ id: order.items[0].id, quantity: 1 }]
  await succeed(staff.post(`${path}/request-items`, { items }))
  await succeed(staff.post(`${path}/request`, {}))
  await succeed(staff.post(`${path}/receive`, {}))
  await succeed(staff.post(`${path}/receive-items`, { items }))
  await succeed(staff.post(`${path}/receive/confirm`, {}))
}

/** Replaces one broken piece. */
export const claim = async (
  staff: Caller,
  { order, article }: Goods
): Promise<void> => {
  const made = await succeed(
    staff.post<{ claim: { id: string } }>("/admin/claims", {
      order_id: order.id,
      type: "replace",
    })
  )
  const path = `/admin/claims/${made.claim.id}`
  await succeed(
    staff.post(`${path}/claim-items`, {
      items: [
        { id: order.items[0].id, quantity: 1, reason: "production_failure" },
      ],
    })
  )
  await succeed(
    staff.post(`${path}/outbound/items`, {
      items: [{ variant_id: article.variant_id, quantity: 1 }],
    })
  )
  await succeed(staff.post(`${path}/request`))
}
