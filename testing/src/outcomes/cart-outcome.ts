import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TestApp } from "../store-test/test-app"

/** An order that came of a cart. */
export type OrderTrace = {
  id: string
  /** Whether core's own link leads from the cart to it. */
  linked: boolean
  canceled: boolean
}

/** A payment of the cart's collection. */
export type PaymentTrace = { amount: number; canceled: boolean }

/** A passage through the door. */
export type RunTrace = {
  id: string
  status: string
  stage: string
  order_id: string | null
  company_id: string | null
  member_id: string | null
  channel: string
  settled: boolean
}

/** Everything that stands in the database of a cart's way to an order. */
export type CartOutcome = {
  orders: OrderTrace[]
  payments: PaymentTrace[]
  /** Status of the payment collection; null when no payment was begun. */
  payment_status: string | null
  /** Quantities reserved for the orders' lines. */
  reserved: number[]
  runs: RunTrace[]
  completed: boolean
}

const ORDERS = `
  select o.id, oc.order_id is not null as linked, o.canceled_at is not null as canceled
  from "order" o
  left join order_cart oc
    on oc.order_id = o.id and oc.cart_id = :cart_id and oc.deleted_at is null
  where o.deleted_at is null and (oc.cart_id is not null
    or o.metadata->>'b2b_door_run' in (select id from door_run where cart_id = :cart_id))
  order by o.created_at`

const PAYMENTS = `
  select p.amount::float as amount, p.canceled_at is not null as canceled
  from payment p
  join cart_payment_collection cpc
    on cpc.payment_collection_id = p.payment_collection_id and cpc.deleted_at is null
  where cpc.cart_id = :cart_id and p.deleted_at is null
  order by p.created_at`

const PAYMENT_STATUS = `
  select pc.status from payment_collection pc
  join cart_payment_collection cpc on cpc.payment_collection_id = pc.id and cpc.deleted_at is null
  where cpc.cart_id = :cart_id and pc.deleted_at is null`

const RESERVED = `
  select r.quantity::float as quantity
  from reservation_item r
  join order_item i on i.item_id = r.line_item_id
  where r.deleted_at is null and i.order_id = any(:order_ids)
  order by r.created_at`

const RUNS = `
  select id, status, stage, order_id, company_id, member_id, channel,
    settled_at is not null as settled
  from door_run where cart_id = :cart_id and deleted_at is null order by created_at`

/** Reads what has become of a cart, past all caches. */
export const outcomeOf = async (
  { container }: Pick<TestApp, "container">,
  cart_id: string
): Promise<CartOutcome> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const read = async <Row>(sql: string, more: object = {}): Promise<Row[]> =>
    (await database.raw(sql, { cart_id, ...more })).rows

  const orders = await read<OrderTrace>(ORDERS)
  const [collection] = await read<{ status: string }>(PAYMENT_STATUS)
  const [cart] = await read<{ completed_at: Date | null }>(
    "select completed_at from cart where id = :cart_id"
  )
  const reserved = await read<{ quantity: number }>(RESERVED, {
    order_ids: orders.map(({ id }) => id),
  })
  return {
    orders,
    payments: await read<PaymentTrace>(PAYMENTS),
    payment_status: collection?.status ?? null,
    reserved: reserved.map(({ quantity }) => quantity),
    runs: await read<RunTrace>(RUNS),
    completed: !!cart?.completed_at,
  }
}

/** How much of an article is reserved, by the inventory's own count and by its reservations. */
export const reservedOf = async (
  { container }: Pick<TestApp, "container">,
  { inventory_item_id }: { inventory_item_id: string }
): Promise<{ counted: number; reservations: number }> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    `select
       (select coalesce(sum(reserved_quantity), 0)::float from inventory_level
        where inventory_item_id = :inventory_item_id and deleted_at is null) as counted,
       (select coalesce(sum(quantity), 0)::float from reservation_item
        where inventory_item_id = :inventory_item_id and deleted_at is null) as reservations`,
    { inventory_item_id }
  )
  return rows[0]
}
