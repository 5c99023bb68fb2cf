import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ItemKey, ItemValues } from "../../../domain/open-item/item-values"
import { execute } from "./execute"

/** An item with all of its values; `revision` is the one it gets. */
export type ItemToWrite = ItemKey &
  ItemValues & { id: string; revision: number }

const VALUES = `number, company_id, order_id, issued_on, due_on, currency_code, amount,
  raw_amount, is_void, is_final, payment_reference, revised_at, revision`

const valuesOf = (alias: string): string =>
  VALUES.split(",")
    .map((column) => column.trim())
    .map((column) => `${column} = ${alias}.${column}`)
    .join(", ")

/**
 * Writes items, new ones and those that are there, in one statement; their
 * status is derived afterwards. Rates that were used stay, but not for another
 * currency or another order.
 */
export const writeItems = async (
  context: Context,
  items: readonly ItemToWrite[]
): Promise<void> => {
  await execute(
    context,
    `insert into open_item (id, kind, external_id, settled_amount, raw_settled_amount, status, ${VALUES})
     select r.id, r.kind, r.external_id, 0, '{"value":"0","precision":20}',
       case when r.is_void then 'void' else 'open' end,
       r.number, r.company_id, r.order_id, r.issued_on, r.due_on, r.currency_code,
       r.amount::numeric, jsonb_build_object('value', r.amount, 'precision', 20),
       r.is_void, r.is_final, r.payment_reference, r.revised_at, r.revision
     from jsonb_to_recordset(?::jsonb) as r
       (id text, kind text, external_id text, number text, company_id text, order_id text,
        issued_on text, due_on text, currency_code text, amount text, is_void boolean,
        is_final boolean, payment_reference text, revised_at timestamptz, revision int)
     on conflict (id) do update set ${valuesOf("excluded")}, status = excluded.status,
       rates = case when open_item.currency_code = excluded.currency_code
         and open_item.order_id is not distinct from excluded.order_id then open_item.rates end,
       failed_attempts = 0, try_again_at = null, updated_at = now()`,
    [JSON.stringify(items)]
  )
  await execute(
    context,
    `delete from open_item_allocation
     where open_item_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(items.map(({ id }) => id))]
  )
  const allocations = items.flatMap(({ id, allocations }) =>
    allocations.map((allocation) => ({
      ...allocation,
      id: generateEntityId(undefined, "oialloc"),
      open_item_id: id,
    }))
  )
  await execute(
    context,
    `insert into open_item_allocation (id, open_item_id, invoice_external_id, amount, raw_amount)
     select r.id, r.open_item_id, r.invoice_external_id, r.amount::numeric,
       jsonb_build_object('value', r.amount, 'precision', 20)
     from jsonb_to_recordset(?::jsonb) as r
       (id text, open_item_id text, invoice_external_id text, amount text)`,
    [JSON.stringify(allocations)]
  )
}
