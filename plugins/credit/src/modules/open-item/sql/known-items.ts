import type { Context } from "@medusajs/framework/types"
import { sortAllocations } from "../../../domain/open-item/allocation"
import {
  type ItemKey,
  keyOf,
  type KnownItem,
} from "../../../domain/open-item/item-values"
import { execute } from "./execute"

const COLUMNS = `i.id, i.kind, i.external_id, i.number, i.company_id, i.order_id,
  i.issued_on, i.due_on, i.currency_code, trim_scale(i.amount)::text as amount,
  i.is_void, i.is_final, i.payment_reference, i.revised_at, i.revision,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'invoice_external_id', a.invoice_external_id, 'amount', trim_scale(a.amount)::text))
    from open_item_allocation a where a.open_item_id = i.id and a.deleted_at is null
  ), '[]') as allocations`

type Row = Omit<KnownItem, "revised_at"> & { revised_at: Date | null }

/** Items with one of the keys, by {@link keyOf}. */
export const knownItems = async (
  context: Context,
  keys: readonly ItemKey[]
): Promise<Map<string, KnownItem>> => {
  const rows = await execute<Row>(
    context,
    `select ${COLUMNS} from jsonb_to_recordset(?::jsonb) as k (kind text, external_id text)
     join open_item i on i.kind = k.kind and i.external_id = k.external_id and i.deleted_at is null`,
    [
      JSON.stringify(
        keys.map(({ kind, external_id }) => ({ kind, external_id }))
      ),
    ]
  )
  return new Map(
    rows.map((row) => [
      keyOf(row),
      {
        ...row,
        revised_at: row.revised_at?.toISOString() ?? null,
        allocations: sortAllocations(row.allocations),
      },
    ])
  )
}
