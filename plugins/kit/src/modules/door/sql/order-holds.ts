import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "../../../door/actor"
import type { Violation } from "../../../rules/violation"

/** Why an order is to be kept from the warehouse. */
export type NewOrderHold = {
  order_id: string
  company_id: string | null
  /** E.g. the passage's id: the same occasion holds once. */
  occasion: string
} & Pick<Violation, "code" | "rule" | "params">

/** A hold as others are told of it. */
export type OrderHoldRow = {
  id: string
  order_id: string
  company_id: string | null
  code: string
  rule: string
}

/** Which holds of an order are released, by whom and why. */
export type OrderHoldRelease = {
  order_id: string
  /** Codes of the holds; null: all of the order. */
  codes: string[] | null
  actor: Actor
  reason: string
}

const INSERT = `
  insert into order_hold (id, order_id, company_id, code, rule, params, occasion)
  select id, order_id, company_id, code, rule, params, occasion
  from jsonb_to_recordset(?::jsonb) as hold(
    id text, order_id text, company_id text, code text, rule text,
    params jsonb, occasion text
  )
  on conflict do nothing
  returning id, order_id, company_id, code, rule`

const RELEASE = `
  update order_hold
  set released_at = now(), released_by = ?::jsonb, release_reason = ?,
    updated_at = now()
  where order_id = ? and released_at is null and deleted_at is null
    and (?::jsonb is null
      or code in (select jsonb_array_elements_text(?::jsonb)))
  returning id, order_id, company_id, code, rule`

const REOPEN = `
  update order_hold
  set released_at = null, released_by = null, release_reason = null,
    updated_at = now()
  where id in (select jsonb_array_elements_text(?::jsonb))`

// Between core's order and the end of its passage the rows are not there yet.
const HOLDING = `
  select code from order_hold
  where order_id = ? and released_at is null and deleted_at is null
  union
  select hold ->> 'code' from door_run, jsonb_array_elements(holds) hold
  where order_id = ? and status = 'open' and settled_at is null
    and deleted_at is null
  order by code`

/** Adds holds; those whose occasion has held already are left as they are. */
export const insertOrderHolds = (
  manager: SqlEntityManager,
  holds: NewOrderHold[]
): Promise<OrderHoldRow[]> =>
  manager.execute<OrderHoldRow[]>(INSERT, [
    JSON.stringify(
      holds.map((hold) => ({
        ...hold,
        id: generateEntityId(undefined, "ohold"),
      }))
    ),
  ])

/** Releases the open holds of an order; returns those that it released. */
export const releaseOrderHolds = (
  manager: SqlEntityManager,
  { order_id, codes, actor, reason }: OrderHoldRelease
): Promise<OrderHoldRow[]> => {
  const wanted = codes && JSON.stringify(codes)
  return manager.execute<OrderHoldRow[]>(RELEASE, [
    JSON.stringify(actor),
    reason,
    order_id,
    wanted,
    wanted,
  ])
}

/** Opens holds again. */
export const reopenOrderHolds = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  await manager.execute(REOPEN, [JSON.stringify(ids)])
}

/** The codes that keep an order from the warehouse. */
export const codesHolding = async (
  manager: SqlEntityManager,
  order_id: string
): Promise<string[]> =>
  (
    await manager.execute<{ code: string }[]>(HOLDING, [order_id, order_id])
  ).map(({ code }) => code)
