import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import { inTransaction, reader } from "../sql/entity-manager"
import { leaveQueue, takeQueued } from "../sql/invitation-queue"
import {
  findInvitedAddresses,
  findMembersToInvite,
  type MemberToInvite,
} from "../sql/members-to-invite"
import { CompanyInvitationAcceptanceService } from "./invitation-acceptance-service"

/** Invitations of many at once: whom to invite, and letters that leave a few a minute. */
export class CompanyInvitationQueueService extends CompanyInvitationAcceptanceService {
  /** The active members among these, with the statuses that decide whether they may be invited. */
  @InjectManager()
  async membersToInvite(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<MemberToInvite[]> {
    return findMembersToInvite(reader(context), ids)
  }

  /** Which of these addresses, in lower case, have an invitation that can be accepted. */
  @InjectManager()
  async invitedAddresses(
    emails: string[],
    @MedusaContext() context: Context = {}
  ): Promise<Set<string>> {
    return findInvitedAddresses(reader(context), emails)
  }

  /**
   * Takes invitations whose letters wait, those first that wait longest, and
   * not more than the option allows in this minute, however many servers ask.
   * Their time runs from now. Who takes them hands them over, and says so by
   * `noteHandedOver`; otherwise they are taken again.
   */
  @InjectManager()
  async takeQueuedInvitations(
    @MedusaContext() context: Context = {}
  ): Promise<CompanyInvitationDTO[]> {
    return this.takeQueuedInvitations_(context)
  }

  @InjectTransactionManager()
  protected async takeQueuedInvitations_(
    @MedusaContext() context: Context = {}
  ): Promise<CompanyInvitationDTO[]> {
    const { invitations_per_minute, invitation_days } = this.options_
    return takeQueued(inTransaction(context), {
      perMinute: invitations_per_minute,
      days: invitation_days,
    })
  }

  /** Notes that the letter of an invitation does not wait any more. */
  @InjectManager()
  async noteHandedOver(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.noteHandedOver_(id, context)
  }

  @InjectTransactionManager()
  protected async noteHandedOver_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await leaveQueue(inTransaction(context), id)
  }
}
