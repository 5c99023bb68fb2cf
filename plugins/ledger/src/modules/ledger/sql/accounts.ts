import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ActorColumns } from "../../../domain/actor-columns"
import { limitAt } from "../../../domain/balance"
import type { AccountTerms, LedgerAccountDTO } from "../../../types/account"
import { execute } from "./execute"

const COLUMNS = `id, key, owner_type, owner_id, kind, unit,
  trim_scale(limit_amount)::text as limit_amount,
  trim_scale(raised_by)::text as raised_by,
  raised_until, window_kind, time_zone, starts_at, ends_at, status`

/** PostgreSQL's code for a row that another one refers to. */
const FOREIGN_KEY_VIOLATION = "23503"

/** A new account's columns. */
export type NewAccount = Omit<
  LedgerAccountDTO,
  | "id"
  | "status"
  | "raised_by"
  | "raised_until"
  | "effective_limit_amount"
  | "starts_at"
  | "ends_at"
> & { starts_at: string | null; ends_at: string | null }

type AccountRow = Omit<LedgerAccountDTO, "effective_limit_amount">

const toAccount = (row: AccountRow, moment = new Date()): LedgerAccountDTO => ({
  ...row,
  effective_limit_amount: limitAt(row, moment),
})

/** Writes an account unless its key is taken; then null. */
export const insertAccount = async (
  context: Context,
  account: NewAccount
): Promise<LedgerAccountDTO | null> => {
  const [row] = await execute<AccountRow>(
    context,
    `insert into ledger_account (id, key, owner_type, owner_id, kind, unit, limit_amount,
       window_kind, time_zone, starts_at, ends_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (key) where deleted_at is null do nothing
     returning ${COLUMNS}`,
    [
      generateEntityId(undefined, "lacc"),
      account.key,
      account.owner_type,
      account.owner_id,
      account.kind,
      account.unit,
      account.limit_amount,
      account.window_kind,
      account.time_zone,
      account.starts_at,
      account.ends_at,
    ]
  )
  return row ? toAccount(row) : null
}

/** The account with a key; null when there is none. */
export const accountByKey = async (
  context: Context,
  key: string
): Promise<LedgerAccountDTO | null> => {
  const [row] = await execute<AccountRow>(
    context,
    `select ${COLUMNS} from ledger_account where key = ? and deleted_at is null`,
    [key]
  )
  return row ? toAccount(row) : null
}

/**
 * Accounts by id, in one query, with the limits that count at a moment.
 *
 * @throws MedusaError NOT_FOUND naming one that there is not.
 */
export const accountsByIds = async (
  context: Context,
  ids: readonly string[],
  moment: Date = new Date()
): Promise<Map<string, LedgerAccountDTO>> => {
  const rows = await execute<AccountRow>(
    context,
    `select ${COLUMNS} from ledger_account
     where id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null`,
    [JSON.stringify(ids)]
  )
  const found = new Map(rows.map((row) => [row.id, toAccount(row, moment)]))
  const [missing] = ids.filter((id) => !found.has(id)).map(String)
  if (missing) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no ledger account ${missing}`
    )
  }
  return found
}

/**
 * An account, locked until the transaction ends.
 *
 * @throws MedusaError NOT_FOUND for an unknown id.
 */
export const lockAccount = async (
  context: Context,
  id: string
): Promise<LedgerAccountDTO> => {
  const [row] = await execute<AccountRow>(
    context,
    `select ${COLUMNS} from ledger_account where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no ledger account ${id}`
    )
  }
  return toAccount(row)
}

/** Writes what can change about a locked account, and that it did. */
export const writeTerms = async (
  context: Context,
  id: string,
  before: AccountTerms,
  after: AccountTerms,
  by: ActorColumns & { reason: string | null }
): Promise<void> => {
  await execute(
    context,
    `update ledger_account set limit_amount = ?, raised_by = ?, raised_until = ?, status = ?,
       updated_at = now() where id = ?`,
    [
      after.limit_amount,
      after.raised_by,
      after.raised_until?.toISOString() ?? null,
      after.status,
      id,
    ]
  )
  await execute(
    context,
    `insert into ledger_account_change (id, account_id, before, after, reason, actor_kind, actor_id)
     values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)`,
    [
      generateEntityId(undefined, "lacch"),
      id,
      JSON.stringify(before),
      JSON.stringify(after),
      by.reason,
      by.actor_kind,
      by.actor_id,
    ]
  )
}

/** Deletes an account on which nothing has been booked; false for one that has. */
export const deleteUnused = async (
  context: Context,
  id: string
): Promise<boolean> => {
  try {
    await execute(context, `delete from ledger_account where id = ?`, [id])
    return true
  } catch (error) {
    if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION) {
      return false
    }
    throw error
  }
}
