import type { Grant } from "@medusa-b2b/kit/buyer"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
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
import { grantsOfRole, makeAdmin } from "../../../domain/role-grants"
import {
  assertHolds,
  assertMayChange,
  assertMayGiveRole,
  type Authority,
} from "../sql/authority"
import { inTransaction, reader } from "../sql/entity-manager"
import { lockForChange } from "../sql/locks"
import {
  assertAdminStays,
  clearDefault,
  findActiveMember,
} from "../sql/members"
import { findMembersCompany, findMemberships } from "../sql/memberships"
import { grantsAt } from "../sql/roles"
import { CompanyStatusService } from "./status-service"

/** Who belongs to which company: every write decides under the company's lock. */
export class CompanyMemberService extends CompanyStatusService {
  /** A person's active memberships, the default one first. */
  @InjectManager()
  async membershipsOf(
    customerId: string,
    @MedusaContext() context: Context = {}
  ): Promise<Membership[]> {
    const found = await findMemberships(reader(context), customerId)
    return found.map(({ role_grants, ...membership }) => ({
      ...membership,
      grants: this.grantsOfRole_(membership.role, role_grants),
    }))
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
   * @throws MedusaError NOT_FOUND for an unknown company, DUPLICATE_ERROR when they are a member already,
   * INVALID_DATA for a role that is not to be had there.
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
    const authority = await this.lockForMembers_(
      manager,
      data.company_id,
      "staff",
      data.role
    )
    await assertMayGiveRole(manager, authority, null, data.role)
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
   * @throws MedusaError NOT_FOUND for somebody who is no active member, INVALID_DATA for a role that is
   * not to be had there, FORBIDDEN for more than whoever asks may do themselves, NOT_ALLOWED when a member
   * would demote the last admin.
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
    const { previous, authority } = await this.lockMember_(
      id,
      by,
      data.role,
      context
    )
    const held = await assertHolds(manager, authority, "member.manage")
    await assertMayChange(manager, authority, held, previous)
    if (data.role && data.role !== previous.role) {
      const given = await assertMayGiveRole(manager, authority, held, data.role)
      if (!makeAdmin(given)) {
        await this.assertNotLastAdmin_(manager, authority, previous)
      }
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
   * @throws MedusaError NOT_FOUND for somebody who is no active member, FORBIDDEN when they may do more than
   * whoever asks, NOT_ALLOWED when a member would remove the last admin.
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
    const manager = inTransaction(context)
    const { previous, authority } = await this.lockMember_(
      id,
      by,
      undefined,
      context
    )
    const held = await assertHolds(manager, authority, "member.manage")
    await assertMayChange(manager, authority, held, previous)
    await this.assertNotLastAdmin_(manager, authority, previous)
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
      company_id,
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
    await this.lockForMembers_(
      inTransaction(context),
      company_id,
      "staff",
      role
    )
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

  /** What a role allows, as far as the merchant does. */
  protected grantsOfRole_(role: string, own: Grant[] | null): Grant[] {
    return grantsOfRole(role, own, this.options_.custom_roles.permissions)
  }

  /** Locks a company, whose word it is, and the role that is given; see `lockForChange`. */
  protected async lockForMembers_(
    manager: SqlEntityManager,
    companyId: string,
    by: ChangedBy,
    role?: string
  ): Promise<Authority> {
    const locked = await lockForChange(manager, {
      companies: [companyId],
      roles: role ? [role] : [],
      by,
    })
    return {
      by,
      path: locked.find(({ id }) => id === companyId)?.path as string,
      allowed: this.options_.custom_roles.permissions,
    }
  }

  /** Locks the member's company first, then reads the member as it stands under the lock. */
  protected async lockMember_(
    id: string,
    by: ChangedBy,
    role: string | undefined,
    context: Context
  ): Promise<{ previous: CompanyMemberDTO; authority: Authority }> {
    const unlocked = await this.activeMember_(id, context)
    const authority = await this.lockForMembers_(
      inTransaction(context),
      unlocked.company_id,
      by,
      role
    )
    return { previous: await this.activeMember_(id, context), authority }
  }

  private async activeMember_(
    id: string,
    context: Context
  ): Promise<CompanyMemberDTO> {
    const found = await findActiveMember(inTransaction(context), id)
    if (!found) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no active company member ${id}`
      )
    }
    return found
  }

  private async assertNotLastAdmin_(
    manager: SqlEntityManager,
    { by, path, allowed }: Authority,
    member: CompanyMemberDTO
  ): Promise<void> {
    const grants = await grantsAt(manager, member.role, path, allowed)
    if (by !== "staff" && makeAdmin(grants ?? [])) {
      await assertAdminStays(manager, member.company_id, [member.id], allowed)
    }
  }
}
