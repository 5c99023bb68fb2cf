import type { Context } from "@medusajs/framework/types"
import type {
  OpenItemKind,
  OpenItemStatus,
} from "../../../domain/open-item/kinds"
import { execute } from "./execute"

/** An item whose settled amount or status changed. */
export type SettledItem = {
  id: string
  kind: OpenItemKind
  company_id: string
  status: OpenItemStatus
  status_before: OpenItemStatus
}

/**
 * Derives anew what is settled, of items and of all that they settle or are
 * settled by. An allocation counts where its invoice is there, of the same
 * company and currency, and neither is void.
 *
 * @param ids - Items that were written.
 * @param invoices - External ids of invoices that they named before.
 */
export const settleItems = async (
  context: Context,
  ids: readonly string[],
  invoices: readonly string[]
): Promise<SettledItem[]> =>
  execute(
    context,
    `with written as (select jsonb_array_elements_text(?::jsonb) as id),
     affected as (
       select id from written
       union select i.id from open_item i where i.kind = 'invoice' and i.deleted_at is null
         and i.external_id in (
           select jsonb_array_elements_text(?::jsonb)
           union select a.invoice_external_id from open_item_allocation a
             where a.open_item_id in (select id from written) and a.deleted_at is null)
       union select a.open_item_id from open_item_allocation a
         join open_item i on i.kind = 'invoice' and i.external_id = a.invoice_external_id
         where i.id in (select id from written) and a.deleted_at is null
     ),
     counted as (
       select p.id as payer, i.id as invoice, a.amount
       from open_item_allocation a
       join open_item p on p.id = a.open_item_id and not p.is_void and p.deleted_at is null
       join open_item i on i.kind = 'invoice' and i.external_id = a.invoice_external_id
         and i.company_id = p.company_id and i.currency_code = p.currency_code
         and not i.is_void and i.deleted_at is null
       where a.deleted_at is null
         and (p.id in (select id from affected) or i.id in (select id from affected))
     ),
     derived as (
       select o.id, o.status as status_before, o.settled,
         case when o.is_void then 'void' when o.settled >= o.amount then 'paid' else 'open' end as status
       from (
         select i.id, i.status, i.is_void, i.amount,
           trim_scale(coalesce((select sum(c.amount) from counted c where i.id in (c.payer, c.invoice)), 0)) as settled
         from open_item i where i.id in (select id from affected) and i.deleted_at is null
       ) o
     )
     update open_item i set settled_amount = d.settled, status = d.status, updated_at = now(),
       raw_settled_amount = jsonb_build_object('value', d.settled::text, 'precision', 20)
     from derived d
     where i.id = d.id and (i.settled_amount <> d.settled or i.status <> d.status)
     returning i.id, i.kind, i.company_id, i.status, d.status_before`,
    [JSON.stringify(ids), JSON.stringify(invoices)]
  )
