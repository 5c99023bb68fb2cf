import { reportOf } from "@medusa-b2b/company/import"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { KnownItem } from "../../domain/open-item/item-values"
import { planItems } from "../../domain/open-item/plan-items"
import type {
  ItemPlan,
  ItemToBook,
  PendingBooking,
  UpsertedItems,
  UpsertItemsDTO,
  WrittenItem,
} from "../../types/open-item"
import { OpenItem, OpenItemAllocation, OpenItemBooking } from "./models"
import { noteTried, putOff } from "./sql/attempts"
import {
  faultyItems,
  itemsToPlan,
  noteBooked,
  pendingBookings,
  reviseItems,
  storePlans,
  unbookedItems,
} from "./sql/bookings"
import { lockItems } from "./sql/execute"
import { knownItems } from "./sql/known-items"
import {
  endOf,
  type EndOfOrder,
  noteFollowed,
  ordersToFollow,
} from "./sql/orders"
import { ordersOf, type PaidOrder, paidOrders } from "./sql/paid-orders"
import {
  currenciesOf,
  oldestUnpaidBefore,
  type ReceivableQuery,
  type ReceivableRow,
  receivables,
  statement,
  type StatementQuery,
  type StatementRow,
} from "./sql/receivables"
import { settleItems } from "./sql/settle-items"
import { deleteItems, itemsAt } from "./sql/take-back"
import { writeItems } from "./sql/write-items"

const namedBy = (items: readonly { allocations: KnownItem["allocations"] }[]) =>
  items.flatMap(({ allocations }) =>
    allocations.map(({ invoice_external_id }) => invoice_external_id)
  )

/**
 * Open items. The generated methods read; all is written by these methods, one
 * at a time: knows no company, no order and no ledger.
 */
export class OpenItemModuleService extends MedusaService({
  OpenItem,
  OpenItemAllocation,
  OpenItemBooking,
}) {
  /**
   * Creates and changes items by kind and external id, all or none of those
   * that are not refused, and derives what is settled by them. Each change
   * raises the item's revision.
   */
  @InjectManager()
  async upsertItems(
    data: UpsertItemsDTO,
    @MedusaContext() context: Context = {}
  ): Promise<UpsertedItems> {
    return this.upsertItems_(data, context)
  }

  @InjectTransactionManager()
  protected async upsertItems_(
    { rows, refused, mode, dry_run }: UpsertItemsDTO,
    @MedusaContext() context: Context = {}
  ): Promise<UpsertedItems> {
    if (!dry_run) {
      await lockItems(context)
    }
    const known = await knownItems(
      context,
      rows.map(({ row }) => row)
    )
    const plan = planItems(rows, known)
    const { takes, ...report } = reportOf(
      plan.planned,
      [...refused, ...plan.refused],
      mode
    )
    const changed = plan.planned.filter(({ action }) => action !== "unchanged")
    if (dry_run || !takes || !changed.length) {
      return { ...report, written: [], paid: [] }
    }
    const items = changed.map(({ row, existing }) => ({
      ...row,
      id: existing?.id ?? generateEntityId(undefined, "oitem"),
      revision: (existing?.revision ?? 0) + 1,
    }))
    await writeItems(context, items)
    const settled = await settleItems(
      context,
      items.map(({ id }) => id),
      namedBy(changed.flatMap(({ existing }) => existing ?? []))
    )
    return {
      ...report,
      written: items.map(
        ({ id, kind, external_id, company_id, order_id, revision }, index) => ({
          id,
          kind,
          external_id,
          company_id,
          order_id,
          revision,
          previous: changed[index].existing,
        })
      ),
      paid: settled.filter(
        ({ status, status_before }) =>
          status === "paid" && status_before !== "paid"
      ),
    }
  }

  /**
   * Takes back what was written, but for what somebody has changed since. What
   * was new is void afterwards, so that it is booked as nothing before
   * {@link removeItems} takes it away.
   *
   * @returns ids of the items that are as they were, or void; and of the new ones among them.
   */
  @InjectManager()
  async takeBackItems(
    written: WrittenItem[],
    @MedusaContext() context: Context = {}
  ): Promise<{ ids: string[]; created: string[] }> {
    return this.takeBackItems_(written, context)
  }

  @InjectTransactionManager()
  protected async takeBackItems_(
    written: WrittenItem[],
    @MedusaContext() context: Context = {}
  ): Promise<{ ids: string[]; created: string[] }> {
    await lockItems(context)
    const known = await knownItems(context, written)
    const unchanged = itemsAt(written, known)
    const items = unchanged.map(({ now, previous }) => ({
      ...(previous ?? { ...now, is_void: true, is_final: false }),
      revision: now.revision + 1,
    }))
    await writeItems(context, items)
    await settleItems(
      context,
      items.map(({ id }) => id),
      namedBy(unchanged.map(({ now }) => now))
    )
    return {
      ids: items.map(({ id }) => id),
      created: unchanged.flatMap(({ now, previous }) =>
        previous ? [] : [now.id]
      ),
    }
  }

  /** Takes void items away that nobody has changed since they were {@link takeBackItems taken back}. */
  @InjectManager()
  async removeItems(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.removeItems_(ids, context)
  }

  @InjectTransactionManager()
  protected async removeItems_(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await lockItems(context)
    await deleteItems(context, ids)
  }

  /** Items whose present revision is not planned yet. */
  @InjectManager()
  async itemsToPlan(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<ItemToBook[]> {
    return itemsToPlan(context, ids)
  }

  /** Settles what is booked for items; plans for what has been revised or planned meanwhile are dropped. */
  @InjectManager()
  async storePlans(
    plans: ItemPlan[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.storePlans_(plans, context)
  }

  @InjectTransactionManager()
  protected async storePlans_(
    plans: ItemPlan[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await lockItems(context)
    await storePlans(context, plans)
  }

  /** Bookings of items that the ledger may not have yet. */
  @InjectManager()
  async pendingBookings(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<PendingBooking[]> {
    return pendingBookings(context, ids)
  }

  /** Notes that the ledger has bookings, and which items are booked with that. */
  @InjectManager()
  async noteBooked(
    booking_ids: string[],
    item_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await noteBooked(context, booking_ids, item_ids)
  }

  /** Orders of items whose holds do not follow from charging alone. */
  @InjectManager()
  async ordersToFollow(
    item_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return ordersToFollow(context, item_ids)
  }

  /** Whether an order has had its last invoice. */
  @InjectManager()
  async endOf(
    order_id: string,
    @MedusaContext() context: Context = {}
  ): Promise<EndOfOrder> {
    return endOf(context, order_id)
  }

  /** Notes that the holds of orders follow invoices as they are. */
  @InjectManager()
  async noteFollowed(
    item_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await noteFollowed(context, item_ids)
  }

  /** Notes that an item could not be booked: its next turn comes later each time. */
  @InjectManager()
  async putOff(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await putOff(context, id)
  }

  /** Notes that faulty items were looked at: others come first the next time. */
  @InjectManager()
  async noteTried(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await noteTried(context, ids)
  }

  /** Items that are not booked as they stand, each in its turn. */
  @InjectManager()
  async unbookedItems(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return unbookedItems(context, limit)
  }

  /** Makes items be booked anew, with the credits and rates that there are now; answers their ids. */
  @InjectManager()
  async reviseItems(
    which: { company_ids: string[] } | { ids: string[] },
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return this.reviseItems_(which, context)
  }

  @InjectTransactionManager()
  protected async reviseItems_(
    which: { company_ids: string[] } | { ids: string[] },
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    await lockItems(context)
    return reviseItems(context, which)
  }

  /** Items that could not be booked on all of their credits. */
  @InjectManager()
  async faultyItems(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ItemToBook[]> {
    return faultyItems(context, limit)
  }

  /** The orders that items are about, or pay invoices of. */
  @InjectManager()
  async ordersOf(
    item_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return ordersOf(context, item_ids)
  }

  /** What payments from the ERP pay of orders. */
  @InjectManager()
  async paidOrders(
    order_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<PaidOrder[]> {
    return paidOrders(context, order_ids)
  }

  /** What is unpaid by company and currency, by how long it is overdue. */
  @InjectManager()
  async receivables(
    query: ReceivableQuery,
    @MedusaContext() context: Context = {}
  ): Promise<{ rows: ReceivableRow[]; count: number }> {
    return receivables(context, query)
  }

  /** When the oldest unpaid invoice of a company that was due before a date was due; null where there is none. */
  @InjectManager()
  async oldestUnpaidBefore(
    company_id: string,
    date: string,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return oldestUnpaidBefore(context, company_id, date)
  }

  /** A page of what companies were charged and paid in a time, between what they owed before and after it. */
  @InjectManager()
  async statement(
    query: StatementQuery,
    @MedusaContext() context: Context = {}
  ): Promise<{
    opening: string
    closing: string
    lines: StatementRow[]
    count: number
  }> {
    return statement(context, query)
  }

  /** The currencies in which companies have items, the most used first. */
  @InjectManager()
  async currenciesOf(
    company_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return currenciesOf(context, company_ids)
  }
}
