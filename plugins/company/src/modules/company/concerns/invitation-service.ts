import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { effectiveStatus } from "../../../domain/effective-status"
import { REFUSED_ACT, STANDING } from "../../../domain/standing"
import { expiryAfter, hashOfToken, newToken } from "../../../domain/invitation"
import type { ChangedBy } from "../../../types/company"
import type {
  CompanyInvitationDTO,
  CreateInvitationDTO,
} from "../../../types/invitation"
import { assertHolds, assertMayGiveRole } from "../sql/authority"
import { inTransaction } from "../sql/entity-manager"
import {
  findInvitation,
  findPending,
  type LeftInvitation,
  reopenInvitations,
  restoreInvitation,
  revokeExpired,
  type StoredInvitation,
  writeInvitation,
  writeToken,
} from "../sql/invitations"
import { assertMayWriteTo, assertRoomToday } from "../sql/invitation-limits"
import { lockForChange } from "../sql/locks"
import { findLineage } from "../sql/tree"
import { CompanyRoleService } from "./role-service"

/** Who invites: for the letter, and on whose word the role is given. */
export type Inviter = {
  by: ChangedBy
  /** Admin user, when staff invites. */
  user_id?: string | null
  /** Whether the letters wait for their turn, so many a minute. */
  queued?: boolean
}

/** Invitations that were made, and what it takes to undo that. */
export type CreatedInvitations = {
  invitations: CompanyInvitationDTO[]
  /** Expired ones that had to make way. */
  replaced_ids: string[]
}

/** Invitations: every write decides under the company's lock. */
export class CompanyInvitationService extends CompanyRoleService {
  /**
   * Invites people, all or none. An earlier invitation whose time has run out
   * makes way.
   *
   * @throws MedusaError NOT_FOUND for an unknown company, FORBIDDEN when its status allows no invitations, INVALID_DATA for a role
   * that is not to be had there, FORBIDDEN for more than whoever asks may do, DUPLICATE_ERROR for a second invitation,
   * NOT_ALLOWED for members who invite too many or write to somebody too often.
   */
  @InjectManager()
  async createInvitations(
    data: CreateInvitationDTO[],
    inviter: Inviter,
    @MedusaContext() context: Context = {}
  ): Promise<CreatedInvitations> {
    return this.createInvitations_(data, inviter, context)
  }

  @InjectTransactionManager()
  protected async createInvitations_(
    data: CreateInvitationDTO[],
    { by, user_id, queued }: Inviter,
    @MedusaContext() context: Context = {}
  ): Promise<CreatedInvitations> {
    if (!data.length) {
      return { invitations: [], replaced_ids: [] }
    }
    const manager = inTransaction(context)
    const companies = await lockForChange(manager, {
      companies: data.map(({ company_id }) => company_id),
      roles: data.map(({ role }) => role),
      by,
    })
    const allowed = this.options_.custom_roles.permissions
    for (const { id, path } of companies) {
      const asked = data.filter(({ company_id }) => company_id === id)
      if (!asked.length) {
        continue
      }
      const authority = { by, path, allowed }
      const held = await assertHolds(manager, authority, "member.manage")
      await this.assertMayInvite_(id, context)
      for (const role of new Set(asked.map((each) => each.role))) {
        await assertMayGiveRole(manager, authority, held, role)
      }
    }
    const replaced_ids = await revokeExpired(manager, data)
    const [pending] = await findPending(manager, data)
    if (pending) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `${pending.email} has been invited to the company ${pending.company_id} already: send that invitation again`
      )
    }
    if (by !== "staff") {
      await this.assertMayInviteMore_(data, manager)
    }
    const now = new Date()
    const rows = await this.createCompanyInvitations(
      data.map((each) => ({
        ...each,
        sent_at: now,
        queued_at: queued ? now : null,
        expires_at: expiryAfter(this.options_.invitation_days, now),
        invited_by_member_id: by === "staff" ? null : by.member_id,
        invited_by_user_id: by === "staff" ? (user_id ?? null) : null,
      })) as never,
      context
    )
    return {
      invitations: [rows].flat().map(withoutHash),
      replaced_ids,
    }
  }

  /** Takes `createInvitations` back. */
  @InjectManager()
  async withdrawInvitations(
    created: { ids: string[]; replaced_ids: string[] },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.withdrawInvitations_(created, context)
  }

  @InjectTransactionManager()
  protected async withdrawInvitations_(
    { ids, replaced_ids }: { ids: string[]; replaced_ids: string[] },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteCompanyInvitations(ids, context)
    await reopenInvitations(inTransaction(context), replaced_ids)
  }

  /**
   * Prepares an invitation to be sent again: the letter sent before is void at
   * once, and the time runs anew.
   *
   * @returns the invitation as it was.
   * @throws MedusaError NOT_FOUND for an unknown one, NOT_ALLOWED for one that was accepted or revoked, or for a member
   * who sends it too often, and as `createInvitations`.
   */
  @InjectManager()
  async renewInvitation(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<StoredInvitation> {
    return this.renewInvitation_(id, by, context)
  }

  @InjectTransactionManager()
  protected async renewInvitation_(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<StoredInvitation> {
    const manager = inTransaction(context)
    const previous = await this.lockInvitation_(id, by, true, context)
    if (by !== "staff") {
      await assertMayWriteTo(manager, previous)
    }
    const now = new Date()
    await writeInvitation(manager, {
      ...previous,
      token_hash: null,
      sent_count: previous.sent_count + 1,
      sent_at: now,
      queued_at: null,
      expires_at: expiryAfter(this.options_.invitation_days, now),
    })
    return previous
  }

  /**
   * Revokes an invitation: its letter is void.
   *
   * @returns the invitation as it was.
   * @throws MedusaError NOT_FOUND for an unknown one, NOT_ALLOWED for one that was accepted or revoked, FORBIDDEN
   * for a role that whoever asks could not give.
   */
  @InjectManager()
  async revokeInvitation(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<StoredInvitation> {
    return this.revokeInvitation_(id, by, context)
  }

  @InjectTransactionManager()
  protected async revokeInvitation_(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<StoredInvitation> {
    const previous = await this.lockInvitation_(id, by, false, context)
    await writeInvitation(inTransaction(context), {
      ...previous,
      status: "revoked",
      token_hash: null,
      queued_at: null,
      revoked_at: new Date(),
    })
    return previous
  }

  /**
   * Puts an invitation back as it was, after a later step has failed; a letter
   * sent meanwhile stays void.
   *
   * @param left - How the failed change left it: what somebody else has decided since stands.
   */
  @InjectManager()
  async revertInvitation(
    previous: StoredInvitation,
    left: LeftInvitation,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.revertInvitation_(previous, left, context)
  }

  @InjectTransactionManager()
  protected async revertInvitation_(
    previous: StoredInvitation,
    left: LeftInvitation,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await restoreInvitation(inTransaction(context), previous, left)
  }

  /**
   * Gives an invitation the token of a letter that is being written, and makes
   * all earlier ones void.
   *
   * @returns null when it cannot be accepted any more: there is nothing to send.
   */
  @InjectManager()
  async issueToken(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return this.issueToken_(id, context)
  }

  @InjectTransactionManager()
  protected async issueToken_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    const token = newToken()
    const written = await writeToken(
      inTransaction(context),
      id,
      hashOfToken(token)
    )
    return written ? token : null
  }

  /** Locks the invitation's company and role, then reads it as it stands under the lock. */
  private async lockInvitation_(
    id: string,
    by: ChangedBy,
    toSend: boolean,
    context: Context
  ): Promise<StoredInvitation> {
    const manager = inTransaction(context)
    const { company_id, role } = await this.invitation_(id, context)
    const authority = await this.lockForMembers_(manager, company_id, by, role)
    const held = await assertHolds(manager, authority, "member.manage")
    await assertMayGiveRole(manager, authority, held, role)
    if (toSend) {
      await this.assertMayInvite_(company_id, context)
    }
    const invitation = await this.invitation_(id, context)
    if (invitation.status !== "pending") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The invitation ${id} was ${invitation.status}`
      )
    }
    return invitation
  }

  private async invitation_(
    id: string,
    context: Context
  ): Promise<StoredInvitation> {
    const found = await findInvitation(inTransaction(context), id)
    if (!found) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no invitation ${id}`
      )
    }
    return found
  }

  /** What members may not do as often as they like: the companies' locks are held. */
  private async assertMayInviteMore_(
    data: CreateInvitationDTO[],
    manager: SqlEntityManager
  ): Promise<void> {
    const most = this.options_.member_invitations_per_day
    for (const id of new Set(data.map(({ company_id }) => company_id))) {
      const asked = data.filter(({ company_id }) => company_id === id)
      await assertRoomToday(manager, id, asked.length, most)
    }
    for (const each of data) {
      await assertMayWriteTo(manager, each)
    }
  }

  protected async assertMayInvite_(
    id: string,
    context: Context
  ): Promise<void> {
    const lineage = await findLineage(inTransaction(context), id)
    const own = lineage[lineage.length - 1]
    const status = effectiveStatus(own.path, lineage)
    if (!STANDING[status].invite) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `${own.name} is ${status}: ${REFUSED_ACT.invite}`
      )
    }
  }
}

const withoutHash = (row: unknown): CompanyInvitationDTO => {
  const {
    token_hash: _hash,
    company: _company,
    ...rest
  } = row as CompanyInvitationDTO & { token_hash: unknown; company: unknown }
  return rest
}
