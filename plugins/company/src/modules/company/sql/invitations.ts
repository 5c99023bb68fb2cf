import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type {
  CompanyInvitationDTO,
  CreateInvitationDTO,
} from "../../../types/invitation"
import { placeholders } from "./placeholders"

/** What is read of an invitation; its table is called i. */
export const INVITATION_COLUMNS = `i.id, i.company_id, i.email, i.first_name, i.last_name, i.role,
  i.language, i.status, i.expires_at, i.sent_count, i.sent_at,
  i.queued_at, i.taken_at, i.invited_by_member_id, i.invited_by_user_id, i.accepted_member_id,
  i.accepted_at, i.revoked_at, i.created_at, i.updated_at`

/** An invitation with the hash of its token. */
export type StoredInvitation = CompanyInvitationDTO & {
  token_hash: string | null
}

/** An invitation by its id, as the database has it now; null for an unknown one. */
export const findInvitation = async (
  manager: SqlEntityManager,
  id: string
): Promise<StoredInvitation | null> => {
  const rows = await manager.execute<StoredInvitation[]>(
    `select ${INVITATION_COLUMNS}, i.token_hash from company_invitation i
     where i.id = ? and i.deleted_at is null`,
    [id]
  )
  return rows[0] ?? null
}

/** The invitation that can be accepted with a token now; null for every other token. */
export const findOpenInvitation = async (
  manager: SqlEntityManager,
  tokenHash: string
): Promise<CompanyInvitationDTO | null> => {
  const rows = await manager.execute<CompanyInvitationDTO[]>(
    `select ${INVITATION_COLUMNS} from company_invitation i
     where i.token_hash = ? and i.status = 'pending' and i.expires_at > now()
       and i.deleted_at is null`,
    [tokenHash]
  )
  return rows[0] ?? null
}

/**
 * Takes invitations out of the way whose time has run out: the same person may
 * be invited anew.
 *
 * @returns their ids.
 */
export const revokeExpired = async (
  manager: SqlEntityManager,
  invitations: Pick<CreateInvitationDTO, "company_id" | "email">[]
): Promise<string[]> => {
  const rows = await manager.execute<{ id: string }[]>(
    `update company_invitation set status = 'revoked', token_hash = null,
       revoked_at = now(), updated_at = now()
     where (company_id, email) in (${invitations.map(() => "(?, ?)").join(", ")})
       and status = 'pending' and expires_at <= now() and deleted_at is null
     returning id`,
    invitations.flatMap(({ company_id, email }) => [company_id, email])
  )
  return rows.map(({ id }) => id)
}

/** The e-mail addresses among these that have a pending invitation, each with its company. */
export const findPending = async (
  manager: SqlEntityManager,
  invitations: Pick<CreateInvitationDTO, "company_id" | "email">[]
): Promise<{ company_id: string; email: string }[]> =>
  manager.execute(
    `select company_id, email from company_invitation
     where (company_id, email) in (${invitations.map(() => "(?, ?)").join(", ")})
       and status = 'pending' and deleted_at is null`,
    invitations.flatMap(({ company_id, email }) => [company_id, email])
  )

/** Writes an invitation as it is to be, with its token; its company's lock is held. */
export const writeInvitation = async (
  manager: SqlEntityManager,
  row: StoredInvitation
): Promise<void> => {
  await manager.execute(
    `update company_invitation set role = ?, status = ?, token_hash = ?,
       expires_at = ?, sent_count = ?, sent_at = ?, queued_at = ?, accepted_member_id = ?,
       accepted_at = ?, revoked_at = ?, updated_at = now()
     where id = ?`,
    [
      row.role,
      row.status,
      row.token_hash,
      row.expires_at,
      row.sent_count,
      row.sent_at,
      row.queued_at,
      row.accepted_member_id,
      row.accepted_at,
      row.revoked_at,
      row.id,
    ]
  )
}

/** How a change left an invitation. */
export type LeftInvitation = Pick<StoredInvitation, "status" | "sent_count">

/** No other pending one to the same address has come meanwhile. */
const PLACE_IS_FREE = `not exists (
  select 1 from company_invitation other
  where other.company_id = i.company_id and other.email = i.email and other.id <> i.id
    and other.status = 'pending' and other.deleted_at is null)`

/** Takes the invitations' companies until the transaction ends: nobody invites, revokes or accepts there. */
const lockCompaniesOf = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  await manager.execute(
    `select id from company where id in (
       select company_id from company_invitation where id in (${placeholders(ids)})
     ) order by length(path), id for update`,
    ids
  )
}

/** Writes an invitation back as it was, unless it is not as the change left it any more. */
export const restoreInvitation = async (
  manager: SqlEntityManager,
  previous: StoredInvitation,
  left: LeftInvitation
): Promise<void> => {
  await lockCompaniesOf(manager, [previous.id])
  const rows = await manager.execute<{ id: string }[]>(
    `select i.id from company_invitation i
     where i.id = ? and i.status = ? and i.sent_count = ? and i.deleted_at is null
       and (? <> 'pending' or ${PLACE_IS_FREE})`,
    [previous.id, left.status, left.sent_count, previous.status]
  )
  if (rows.length) {
    await writeInvitation(manager, previous)
  }
}

/** Back to pending, for those that `revokeExpired` took away; not where a new one has come meanwhile. */
export const reopenInvitations = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  if (!ids.length) {
    return
  }
  await lockCompaniesOf(manager, ids)
  await manager.execute(
    `update company_invitation i set status = 'pending', revoked_at = null, updated_at = now()
     where i.id in (${placeholders(ids)}) and i.status = 'revoked' and i.deleted_at is null
       and ${PLACE_IS_FREE}`,
    ids
  )
}

/** Gives a pending invitation the token of its newest letter; nothing to one that is not open any more. */
export const writeToken = async (
  manager: SqlEntityManager,
  id: string,
  tokenHash: string
): Promise<boolean> => {
  const rows = await manager.execute<{ id: string }[]>(
    `update company_invitation set token_hash = ?, updated_at = now()
     where id = ? and status = 'pending' and expires_at > now() and deleted_at is null
     returning id`,
    [tokenHash, id]
  )
  return rows.length > 0
}
