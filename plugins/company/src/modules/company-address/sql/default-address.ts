import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { AddressUse } from "../../../domain/address-reach"

/** An address that has lost its place as a company's default for a use. */
export type Displaced = { id: string; use: AddressUse }

/**
 * Takes the lock of a company's address book until the transaction ends: two
 * who make different addresses the default at once would otherwise each take
 * it from the same third one.
 */
export const lockAddressBook = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<void> => {
  await manager.execute(
    `select pg_advisory_xact_lock(hashtextextended('medusa-b2b.company-address.' || ?, 0))`,
    [companyId]
  )
}

/** As `lockAddressBook`, by one of its addresses; nothing for an unknown one. */
export const lockAddressBookOf = async (
  manager: SqlEntityManager,
  addressId: string
): Promise<void> => {
  await manager.execute(
    `select pg_advisory_xact_lock(hashtextextended('medusa-b2b.company-address.' || company_id, 0))
     from company_address where id = ?`,
    [addressId]
  )
}

/** Whether a company has a default address for a use. */
export const hasDefault = async (
  manager: SqlEntityManager,
  companyId: string,
  use: AddressUse
): Promise<boolean> => {
  const rows = await manager.execute(
    `select id from company_address
     where company_id = ? and is_default_${use} and deleted_at is null`,
    [companyId]
  )
  return rows.length > 0
}

/** Takes the default for a use from whichever address of the company has it, but `exceptId`. */
export const clearDefault = async (
  manager: SqlEntityManager,
  companyId: string,
  use: AddressUse,
  exceptId: string | null
): Promise<Displaced[]> => {
  const rows = await manager.execute<{ id: string }[]>(
    `update company_address set is_default_${use} = false, updated_at = now()
     where company_id = ? and is_default_${use} and id <> ? and deleted_at is null
     returning id`,
    [companyId, exceptId ?? ""]
  )
  return rows.map(({ id }) => ({ id, use }))
}

/** Gives an address its place as the default back, unless another has taken it since. */
export const restoreDefault = async (
  manager: SqlEntityManager,
  { id, use }: Displaced
): Promise<void> => {
  await manager.execute(
    `update company_address set is_default_${use} = true, updated_at = now()
     where id = ? and is_${use} and deleted_at is null and not exists (
       select 1 from company_address other
       where other.company_id = company_address.company_id
         and other.is_default_${use} and other.deleted_at is null
     )`,
    [id]
  )
}
