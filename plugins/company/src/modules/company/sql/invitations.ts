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

/** Puts invitations back as they were, with their tokens. */
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

/** Back to pending, for those that `revokeExpired` took away. */
export const reopenInvitations = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  await manager.execute(
    `update company_invitation set status = 'pending', revoked_at = null, updated_at = now()
     where id in (${placeholders(ids)})`,
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
