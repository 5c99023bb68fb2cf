import type { Context } from "@medusajs/framework/types"
import { execute } from "./execute"

/**
 * Orders of invoices and credit notes whose holds do not follow from booking
 * alone: of every credit note; and where an invoice is, or was, the last one,
 * was changed, or was another order's before.
 */
export const ordersToFollow = async (
  context: Context,
  item_ids: readonly string[]
): Promise<string[]> =>
  (
    await execute<{ order_id: string }>(
      context,
      `with given as (
         select * from open_item
         where id in (select jsonb_array_elements_text(?::jsonb)) and kind <> 'payment' and deleted_at is null
       )
       select followed_order_id as order_id from given where followed_order_id is not null
       union
       select order_id from given i where order_id is not null
         and (kind = 'credit_note' or revision > 1 or exists (select from open_item f
           where f.order_id = i.order_id and f.is_final and f.deleted_at is null))`,
      [JSON.stringify(item_ids)]
    )
  ).map(({ order_id }) => order_id)

/** Notes that the holds of orders follow invoices and credit notes as they are. */
export const noteFollowed = async (
  context: Context,
  item_ids: readonly string[]
): Promise<void> => {
  await execute(
    context,
    `update open_item set followed_order_id = order_id,
       has_ended_order = order_id is not null and is_final and not is_void
     where id in (select jsonb_array_elements_text(?::jsonb)) and kind <> 'payment'
       and (followed_order_id is distinct from order_id
         or has_ended_order <> (order_id is not null and is_final and not is_void))`,
    [JSON.stringify(item_ids)]
  )
}

/** Whether an invoice says that nothing more of an order is delivered, or one did when the order last followed it. */
export type EndOfOrder = { is_ended: boolean; was_ended: boolean }

/** Whether an order has had its last invoice. */
export const endOf = async (
  context: Context,
  order_id: string
): Promise<EndOfOrder> => {
  const [end] = await execute<EndOfOrder>(
    context,
    `select
       coalesce(bool_or(order_id = ? and is_final and not is_void), false) as is_ended,
       coalesce(bool_or(followed_order_id = ? and has_ended_order), false) as was_ended
     from open_item
     where kind = 'invoice' and deleted_at is null and (order_id = ? or followed_order_id = ?)`,
    [order_id, order_id, order_id, order_id]
  )
  return end
}
