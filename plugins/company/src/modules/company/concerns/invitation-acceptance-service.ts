import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { hashOfToken } from "../../../domain/invitation"
import type { CompanyMemberDTO } from "../../../types/company"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import { inTransaction, reader } from "../sql/entity-manager"
import {
  findInvitation,
  findOpenInvitation,
  type StoredInvitation,
  writeInvitation,
} from "../sql/invitations"
import { lockForChange } from "../sql/locks"
import { CompanyInvitationService } from "./invitation-service"

/** A membership that came of an invitation, and what it takes to undo that. */
export type AcceptedInvitation = {
  member: CompanyMemberDTO
  previous: StoredInvitation
  /** Whether the membership is new: an imported member may get their log-in this way. */
  is_new: boolean
  previous_default_id: string | null
}

/** What the bearer of an invitation's letter does: look at it, and become a member by it. */
export class CompanyInvitationAcceptanceService extends CompanyInvitationService {
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
}
