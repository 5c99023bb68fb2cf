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
import type { ChangedBy, CompanyMemberDTO } from "../../../types/company"
import type {
  CompanyInvitationDTO,
  CreateInvitationDTO,
} from "../../../types/invitation"
import { assertHolds, assertMayGiveRole } from "../sql/authority"
import { inTransaction, reader } from "../sql/entity-manager"
import {
  findInvitation,
  findOpenInvitation,
  findPending,
  reopenInvitations,
  revokeExpired,
  type StoredInvitation,
  writeInvitation,
  writeToken,
} from "../sql/invitations"
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

/** A membership that came of an invitation, and what it takes to undo that. */
export type AcceptedInvitation = {
  member: CompanyMemberDTO
  previous: StoredInvitation
  /** Whether the membership is new: an imported member may get their log-in this way. */
  is_new: boolean
  previous_default_id: string | null
}

/** Invitations: every write decides under the company's lock. */
export class CompanyInvitationService extends CompanyRoleService {
  /**
   * Invites people, all or none. An earlier invitation whose time has run out
   * makes way.
   *
   * @throws MedusaError NOT_FOUND for an unknown company, FORBIDDEN when its status allows no invitations, INVALID_DATA for a role
   * that is not to be had there, FORBIDDEN for more than whoever asks may do, DUPLICATE_ERROR for a second invitation.
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
   * @throws MedusaError NOT_FOUND for an unknown one, NOT_ALLOWED for one that was accepted or revoked, and as
   * `createInvitations`.
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

  /** Puts an invitation back as it was, after a later step has failed; a letter sent meanwhile stays void. */
  @InjectManager()
  async revertInvitation(
    previous: StoredInvitation,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.revertInvitation_(previous, context)
  }

  @InjectTransactionManager()
  protected async revertInvitation_(
    previous: StoredInvitation,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await writeInvitation(inTransaction(context), previous)
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

  /** The invitation that can be accepted with a token now; null for a wrong, used, revoked or expired one alike. */
  @InjectManager()
  async openInvitation(
    token: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyInvitationDTO | null> {
    return findOpenInvitation(reader(context), hashOfToken(token))
  }

  /**
   * Makes the person a member by an invitation, once.
   *
   * @throws MedusaError NOT_FOUND for a token that cannot be accepted (any more), FORBIDDEN for a company
   * whose status allows no invitations.
   */
  @InjectManager()
  async acceptInvitation(
    token: string,
    customerId: string,
    @MedusaContext() context: Context = {}
  ): Promise<AcceptedInvitation> {
    return this.acceptInvitation_(token, customerId, context)
  }

  @InjectTransactionManager()
  protected async acceptInvitation_(
    token: string,
    customerId: string,
    @MedusaContext() context: Context = {}
  ): Promise<AcceptedInvitation> {
    const manager = inTransaction(context)
    const found = await this.openInvitation(token, context)
    if (found) {
      await lockForChange(manager, {
        companies: [found.company_id],
        roles: [found.role],
        by: "staff",
      })
    }
    // Again, as it stands under the lock: somebody else may have used it.
    const open = await this.openInvitation(token, context)
    const previous = open && (await findInvitation(manager, open.id))
    if (!previous) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "This invitation is not valid (any more): ask for a new one"
      )
    }
    const { company_id, role, language } = previous
    await this.assertMayInvite_(company_id, context)
    const [known] = await this.listCompanyMembers(
      { company_id, customer_id: customerId, status: "active" },
      {},
      context
    )
    const { member, previous_default_id } = known
      ? {
          member: known as unknown as CompanyMemberDTO,
          previous_default_id: null,
        }
      : await this.addMember_(
          { company_id, customer_id: customerId, role, language },
          context
        )
    await writeInvitation(manager, {
      ...previous,
      status: "accepted",
      token_hash: null,
      accepted_member_id: member.id,
      accepted_at: new Date(),
    })
    return { member, previous, is_new: !known, previous_default_id }
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

  private async assertMayInvite_(id: string, context: Context): Promise<void> {
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
