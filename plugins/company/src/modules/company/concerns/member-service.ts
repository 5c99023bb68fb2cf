import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import type { MembersCompany, Membership } from "../../../domain/membership"
import type {
  AddMemberDTO,
  ChangedBy,
  CompanyMemberDTO,
  UpdateMemberDTO,
} from "../../../types/company"
import { inTransaction, reader } from "../sql/entity-manager"
import {
  assertNotLastAdmin,
  clearDefault,
  lockCompany,
  lockCompanyOfMember,
} from "../sql/members"
import { findMembersCompany, findMemberships } from "../sql/memberships"
import { CompanyStatusService } from "./status-service"

/** Who belongs to which company: every write decides under the company's lock. */
export class CompanyMemberService extends CompanyStatusService {
  /** A person's active memberships, the default one first. */
  @InjectManager()
  async membershipsOf(
    customerId: string,
    @MedusaContext() context: Context = {}
  ): Promise<Membership[]> {
    return findMemberships(reader(context), customerId)
  }

  /** A company as its members see it, or null. */
  @InjectManager()
  async membersCompany(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<MembersCompany | null> {
    return findMembersCompany(reader(context), id)
  }

  /**
   * Adds a person to a company. Their first company becomes their default one.
   *
   * @throws MedusaError NOT_FOUND for an unknown company, DUPLICATE_ERROR when they are a member already.
   */
  @InjectManager()
  async addMember(
    data: AddMemberDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ member: CompanyMemberDTO; previous_default_id: string | null }> {
    return this.addMember_(data, context)
  }

  @InjectTransactionManager()
  protected async addMember_(
    data: AddMemberDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ member: CompanyMemberDTO; previous_default_id: string | null }> {
    const manager = inTransaction(context)
    await lockCompany(manager, data.company_id)
    const others = await findMemberships(manager, data.customer_id)
    if (others.some(({ company_id }) => company_id === data.company_id)) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `The customer ${data.customer_id} is a member of the company ${data.company_id} already`
      )
    }
    const isDefault = data.is_default ?? others.length === 0
    const previous_default_id = isDefault
      ? await clearDefault(manager, data.customer_id)
      : null
    const member = await this.createCompanyMembers(
      { ...data, is_default: isDefault } as never,
      context
    )
    return {
      member: member as unknown as CompanyMemberDTO,
      previous_default_id,
    }
  }

  /**
   * Changes a member's role or makes the company their default one.
   *
   * @throws MedusaError NOT_FOUND for somebody who is no active member, NOT_ALLOWED when a
   * member would demote the last admin.
   */
  @InjectManager()
  async changeMember(
    id: string,
    data: UpdateMemberDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<{
    previous: CompanyMemberDTO
    previous_default_id: string | null
  }> {
    return this.changeMember_(id, data, by, context)
  }

  @InjectTransactionManager()
  protected async changeMember_(
    id: string,
    data: UpdateMemberDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<{
    previous: CompanyMemberDTO
    previous_default_id: string | null
  }> {
    const manager = inTransaction(context)
    const previous = await this.lockMember_(id, context)
    if (data.role && data.role !== "admin" && by === "member") {
      await assertNotLastAdmin(manager, previous)
    }
    const previous_default_id = data.is_default
      ? await clearDefault(manager, previous.customer_id)
      : null
    await this.updateCompanyMembers({ id, ...data }, context)
    return { previous, previous_default_id }
  }

  /**
   * Removes a member. The row stays, for the orders that they placed.
   *
   * @returns the member as they were.
   * @throws MedusaError NOT_FOUND for somebody who is no active member, NOT_ALLOWED when a
   * member would remove the last admin.
   */
  @InjectManager()
  async removeMember(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyMemberDTO> {
    return this.removeMember_(id, by, context)
  }

  @InjectTransactionManager()
  protected async removeMember_(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyMemberDTO> {
    const previous = await this.lockMember_(id, context)
    if (by === "member") {
      await assertNotLastAdmin(inTransaction(context), previous)
    }
    await this.updateCompanyMembers(
      { id, status: "removed", is_default: false },
      context
    )
    return previous
  }

  /**
   * Puts a member back as they were, after a later step has failed.
   *
   * @param previousDefaultId - Member from whom the default had been taken.
   */
  @InjectManager()
  async revertMember(
    member: CompanyMemberDTO,
    previousDefaultId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.revertMember_(member, previousDefaultId, context)
  }

  @InjectTransactionManager()
  protected async revertMember_(
    {
      id,
      role,
      status,
      is_default,
      external_id,
      language,
      customer_id,
    }: CompanyMemberDTO,
    previousDefaultId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    if (previousDefaultId || is_default) {
      await clearDefault(inTransaction(context), customer_id)
    }
    await this.updateCompanyMembers(
      { id, role, status, is_default, external_id, language },
      context
    )
    if (previousDefaultId && previousDefaultId !== id) {
      await this.updateCompanyMembers(
        { id: previousDefaultId, is_default: true },
        context
      )
    }
  }

  /** Locks the member's company first, then reads the member as it stands under the lock. */
  @InjectTransactionManager()
  protected async lockMember_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyMemberDTO> {
    await lockCompanyOfMember(inTransaction(context), id)
    const [member] = await this.listCompanyMembers(
      { id, status: "active" },
      {},
      context
    )
    if (!member) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no active company member ${id}`
      )
    }
    return member as unknown as CompanyMemberDTO
  }
}
