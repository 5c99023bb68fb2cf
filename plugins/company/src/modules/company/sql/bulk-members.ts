import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { bulkIds } from "../../../domain/bulk-ids"
import type {
  MemberChange,
  NewMember,
} from "../../../domain/company-import/members/member-writes"

import { changedMeanwhile, orConflict } from "./conflict"
import { executeBound } from "../../../sql/execute-bound"

/** A member to add whose person is there. */
export type MemberToAdd = Omit<NewMember, "customer_id" | "email"> & {
  customer_id: string
}

/** A member as they were before a bulk change. */
export type MemberFields = {
  id: string
  role: string
  external_id: string | null
  language: string | null
  is_default: boolean
}

/**
 * Takes the default from the people who get another one.
 *
 * @returns the members who had it.
 */
export const clearDefaults = async (
  manager: SqlEntityManager,
  customerIds: string[]
): Promise<string[]> => {
  const rows = await executeBound<{ id: string }>(
    manager,
    `update company_member set is_default = false, updated_at = now()
     where customer_id in (select jsonb_array_elements_text(?::jsonb)) and is_default and deleted_at is null
     returning id`,
    [JSON.stringify(customerIds)]
  )
  return rows.map(({ id }) => id)
}

/** Makes members their people's default ones. */
export const setDefaults = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  await executeBound(
    manager,
    `update company_member set is_default = true, updated_at = now()
     where id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
}

/** Which of these people are an active member somewhere. */
export const findPeopleWithCompany = async (
  manager: SqlEntityManager,
  customerIds: string[]
): Promise<Set<string>> => {
  const rows = await executeBound<{ customer_id: string }>(
    manager,
    `select distinct customer_id from company_member
     where customer_id in (select jsonb_array_elements_text(?::jsonb)) and status = 'active' and deleted_at is null`,
    [JSON.stringify(customerIds)]
  )
  return new Set(rows.map(({ customer_id }) => customer_id))
}

/**
 * Inserts members in one statement.
 *
 * @returns their ids, in order.
 * @throws MedusaError CONFLICT when one is a member already.
 */
export const insertMembers = async (
  manager: SqlEntityManager,
  members: (MemberToAdd & { is_default: boolean })[]
): Promise<string[]> => {
  const ids = bulkIds("memb", members.length)
  const rows = members.map((member, index) => ({ ...member, id: ids[index] }))
  await orConflict("A member of the file", () =>
    executeBound(
      manager,
      `insert into company_member
       (id, company_id, customer_id, role, is_default, external_id, language)
     select id, company_id, customer_id, role, is_default, external_id, language
     from jsonb_to_recordset(?::jsonb) as r (
       id text, company_id text, customer_id text, role text,
       is_default boolean, external_id text, language text
     )`,
      [JSON.stringify(rows)]
    )
  )
  return rows.map(({ id }) => id)
}

/**
 * Writes fields of members in one statement.
 *
 * @returns the members as they were.
 * @throws MedusaError CONFLICT when one of them is no active member any more.
 */
export const updateMemberFields = async (
  manager: SqlEntityManager,
  changes: MemberChange[]
): Promise<MemberFields[]> => {
  const previous = await executeBound<MemberFields>(
    manager,
    `select id, role, external_id, language, is_default from company_member
     where id in (select jsonb_array_elements_text(?::jsonb)) and status = 'active' and deleted_at is null
     order by id for update`,
    [JSON.stringify(changes.map(({ id }) => id))]
  )
  if (previous.length < changes.length) {
    throw changedMeanwhile("A member of the file")
  }
  const byId = new Map(previous.map((fields) => [fields.id, fields]))
  await writeMemberFields(
    manager,
    changes.map((each) => ({
      ...(byId.get(each.id) as MemberFields),
      ...each,
    }))
  )
  return previous
}

/** Writes these fields of members as they are given. */
export const writeMemberFields = async (
  manager: SqlEntityManager,
  members: MemberFields[]
): Promise<void> => {
  await orConflict("A member of the file", () =>
    executeBound(
      manager,
      `update company_member m
     set role = r.role, external_id = r.external_id, language = r.language,
       is_default = r.is_default, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r (
       id text, role text, external_id text, language text, is_default boolean
     )
     where m.id = r.id`,
      [JSON.stringify(members)]
    )
  )
}
