import type { Context } from "@medusajs/framework/types"
import { execute } from "./execute"

/** What is invoiced of an order. */
export type InvoicedOrder = {
  /** Whether an invoice says that nothing more is delivered. */
  is_final: boolean
  /** What its invoices are booked as, by ledger account, in that account's currency. */
  booked: Record<string, string>
}

/**
 * Orders of items whose holds do not follow from charging alone: one of their
 * invoices is, or was, the last one, or was lowered.
 */
export const ordersToFollow = async (
  context: Context,
  item_ids: readonly string[]
): Promise<string[]> =>
  (
    await execute<{ order_id: string }>(
      context,
      `select distinct i.order_id from open_item i
       where i.id in (select jsonb_array_elements_text(?::jsonb)) and i.kind = 'invoice'
         and i.order_id is not null and i.deleted_at is null
         and (i.revision > 1 or exists (select from open_item f
           where f.order_id = i.order_id and f.is_final and f.deleted_at is null))`,
      [JSON.stringify(item_ids)]
    )
  ).map(({ order_id }) => order_id)

/** What is invoiced of an order. */
export const invoicedOf = async (
  context: Context,
  order_id: string
): Promise<InvoicedOrder> => {
  const [row] = await execute<InvoicedOrder>(
    context,
    `select
       exists (select from open_item where order_id = ? and kind = 'invoice'
         and is_final and not is_void and deleted_at is null) as is_final,
       coalesce((select jsonb_object_agg(b.account_id, b.amount) from (
         select l.account_id, trim_scale(sum(case b.type when 'charge' then 1 else -1 end * l.amount))::text as amount
         from open_item_booking b
         join open_item i on i.id = b.open_item_id and i.kind = 'invoice' and i.order_id = ? and i.deleted_at is null
         cross join lateral jsonb_to_recordset(b.lines) as l (account_id text, amount numeric)
         where b.deleted_at is null
         group by l.account_id
       ) b), '{}') as booked`,
    [order_id, order_id]
  )
  return row
}
