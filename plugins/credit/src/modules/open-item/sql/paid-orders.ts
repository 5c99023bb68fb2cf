import type { Context } from "@medusajs/framework/types"
import { execute } from "./execute"

/** What is paid of an order, in major units of a currency, as decimal text. */
export type PaidOrder = {
  order_id: string
  currency_code: string
  paid: string
}

/** The orders that items are about, or pay invoices of. */
export const ordersOf = async (
  context: Context,
  item_ids: readonly string[]
): Promise<string[]> =>
  (
    await execute<{ order_id: string }>(
      context,
      `with given as (select * from open_item where id in (select jsonb_array_elements_text(?::jsonb)))
       select order_id from given where order_id is not null
       union select i.order_id from open_item i
         join open_item_allocation a on a.invoice_external_id = i.external_id and a.deleted_at is null
         where i.kind = 'invoice' and i.order_id is not null and a.open_item_id in (select id from given)`,
      [JSON.stringify(item_ids)]
    )
  ).map(({ order_id }) => order_id)

/**
 * What is paid of orders: what payments settle of their invoices, and payments
 * that name the order itself and no invoice yet. A credit note pays nothing.
 */
export const paidOrders = async (
  context: Context,
  order_ids: readonly string[]
): Promise<PaidOrder[]> =>
  execute(
    context,
    `with orders as (select jsonb_array_elements_text(?::jsonb) as order_id)
     select order_id, currency_code, trim_scale(sum(paid))::text as paid
     from (
       select i.order_id, i.currency_code, a.amount as paid
       from open_item i
       join open_item_allocation a on a.invoice_external_id = i.external_id and a.deleted_at is null
       join open_item p on p.id = a.open_item_id and p.kind = 'payment' and not p.is_void and p.deleted_at is null
         and p.company_id = i.company_id and p.currency_code = i.currency_code
       where i.kind = 'invoice' and i.order_id in (select order_id from orders)
         and not i.is_void and i.deleted_at is null
       union all
       select order_id, currency_code, amount - settled_amount
       from open_item
       where kind = 'payment' and order_id in (select order_id from orders)
         and not is_void and deleted_at is null
     ) payments
     group by order_id, currency_code`,
    [JSON.stringify(order_ids)]
  )
