import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type {
  ItemPlan,
  ItemToBook,
  PendingBooking,
} from "../../../types/open-item"
import { IN_TURN, IS_DUE } from "./attempts"
import { execute } from "./execute"

const TO_PLAN = `select i.id, i.kind, i.company_id, i.order_id, i.issued_on, i.currency_code,
    trim_scale(i.amount)::text as amount, i.is_void, i.is_final, i.revision, i.rates,
    coalesce((
      select jsonb_agg(jsonb_build_object('type', b.type, 'lines', b.lines) order by b.revision, b.type)
      from open_item_booking b where b.open_item_id = i.id and b.deleted_at is null
    ), '[]') as bookings
  from open_item i`

/** Items whose present revision is not planned yet, with what was planned for earlier ones. */
export const itemsToPlan = async (
  context: Context,
  ids: readonly string[]
): Promise<ItemToBook[]> =>
  execute(
    context,
    `${TO_PLAN} where i.id in (select jsonb_array_elements_text(?::jsonb))
       and i.planned_revision < i.revision and i.deleted_at is null`,
    [JSON.stringify(ids)]
  )

/** Items that could not be booked on all of their credits, each in its turn. */
export const faultyItems = async (
  context: Context,
  limit: number
): Promise<ItemToBook[]> =>
  execute(
    context,
    `${TO_PLAN} where i.booking_fault is not null and ${IS_DUE}
     order by ${IN_TURN} limit ?`,
    [limit]
  )

/**
 * Settles what is booked for items, each for the revision that it was planned
 * for: what has been revised or planned by somebody else meanwhile is left.
 */
export const storePlans = async (
  context: Context,
  plans: readonly ItemPlan[]
): Promise<void> => {
  const stored = await execute<{ id: string }>(
    context,
    `update open_item i set planned_revision = p.revision, booking_fault = p.fault,
       rates = coalesce(p.rates, i.rates), updated_at = now()
     from jsonb_to_recordset(?::jsonb) as p (id text, revision int, fault text, rates jsonb)
     where i.id = p.id and i.revision = p.revision and i.planned_revision < p.revision
     returning i.id`,
    [JSON.stringify(plans)]
  )
  const taken = new Set(stored.map(({ id }) => id))
  const bookings = plans
    .filter(({ id }) => taken.has(id))
    .flatMap(({ id, kind, revision, bookings }) =>
      bookings.map(({ type, lines }) => ({
        id: generateEntityId(undefined, "oibook"),
        open_item_id: id,
        revision,
        type,
        key: `credit.${kind}:${id}:${revision}:${type}`,
        lines,
      }))
    )
  await execute(
    context,
    `insert into open_item_booking (id, open_item_id, revision, type, key, lines)
     select b.id, b.open_item_id, b.revision, b.type, b.key, b.lines
     from jsonb_to_recordset(?::jsonb) as b
       (id text, open_item_id text, revision int, type text, key text, lines jsonb)`,
    [JSON.stringify(bookings)]
  )
}

/** Bookings of items that the ledger may not have yet, in the order in which they are booked. */
export const pendingBookings = async (
  context: Context,
  ids: readonly string[]
): Promise<PendingBooking[]> =>
  execute(
    context,
    `select b.id, b.open_item_id, b.key, b.type, b.lines from open_item_booking b
     where b.open_item_id in (select jsonb_array_elements_text(?::jsonb))
       and b.booked_at is null and b.deleted_at is null
     order by b.open_item_id, b.revision, b.type`,
    [JSON.stringify(ids)]
  )

/** Notes that the ledger has bookings. */
export const noteBooked = async (
  context: Context,
  booking_ids: readonly string[],
  item_ids: readonly string[]
): Promise<void> => {
  await execute(
    context,
    `update open_item_booking set booked_at = now(), updated_at = now()
     where id in (select jsonb_array_elements_text(?::jsonb)) and booked_at is null`,
    [JSON.stringify(booking_ids)]
  )
  await execute(
    context,
    `update open_item i set booked_revision = i.planned_revision, updated_at = now(),
       failed_attempts = 0, try_again_at = null
     where i.id in (select jsonb_array_elements_text(?::jsonb)) and i.booked_revision < i.planned_revision
       and not exists (select from open_item_booking b
         where b.open_item_id = i.id and b.booked_at is null and b.deleted_at is null)`,
    [JSON.stringify(item_ids)]
  )
}

/** Items that are not booked as they stand, each in its turn. */
export const unbookedItems = async (
  context: Context,
  limit: number
): Promise<string[]> =>
  (
    await execute<{ id: string }>(
      context,
      `select i.id from open_item i where i.booked_revision < i.revision and ${IS_DUE}
       order by ${IN_TURN} limit ?`,
      [limit]
    )
  ).map(({ id }) => id)

/**
 * Makes items be planned anew, with the credits and rates that there are now.
 *
 * @returns their ids.
 */
export const reviseItems = async (
  context: Context,
  which: { company_ids: readonly string[] } | { ids: readonly string[] }
): Promise<string[]> =>
  (
    await execute<{ id: string }>(
      context,
      `update open_item set revision = revision + 1, updated_at = now()
       where deleted_at is null
         and ${"ids" in which ? "id" : "company_id"} in (select jsonb_array_elements_text(?::jsonb))
       returning id`,
      [JSON.stringify("ids" in which ? which.ids : which.company_ids)]
    )
  ).map(({ id }) => id)
