import type { Grant } from "@medusa-b2b/kit/buyer"
import { listPermissions, mayGive } from "@medusa-b2b/kit/permissions"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  addedGrants,
  faultOfGrants,
  grantsBelow,
  makeAdmin,
} from "../../../domain/role-grants"
import type { ChangedBy } from "../../../types/company"
import type {
  CompanyRoleDTO,
  CreateRoleDTO,
  DeletedRole,
  UpdateRoleDTO,
} from "../../../types/role"
import {
  assertHolds,
  assertMayGiveRole,
  type Authority,
} from "../sql/authority"
import { inTransaction, reader } from "../sql/entity-manager"
import { lockForChange, lockRoleAndHolders } from "../sql/locks"
import { assertAdminStays } from "../sql/members"
import {
  findHolders,
  replaceRole,
  restoreRole,
  type RoleHolder,
} from "../sql/role-holders"
import { findRoles, findRolesAt, heldAt, writeRole } from "../sql/roles"
import { findNodes } from "../sql/tree"
import { CompanyMemberService } from "./member-service"

/** As many as a list can show without pages. */
const MAX_ROLES = 100

/** The roles that companies define: every write decides under the locks of all who have them. */
export class CompanyRoleService extends CompanyMemberService {
  /** The roles that are to be had in a company: its own and its ancestors', nearest first. */
  @InjectManager()
  async rolesAt(
    companyId: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyRoleDTO[]> {
    return findRolesAt(reader(context), companyId)
  }

  /** What a member holds in a company, theirs or one below it; empty everywhere else. */
  @InjectManager()
  async heldBy(
    memberId: string,
    companyId: string,
    @MedusaContext() context: Context = {}
  ): Promise<Grant[]> {
    const [company] = await findNodes(reader(context), [companyId])
    return company
      ? heldAt(
          reader(context),
          memberId,
          company.path,
          this.options_.custom_roles.permissions
        )
      : []
  }

  /**
   * Defines a role for a company and those below it.
   *
   * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED when the merchant has switched such
   * roles off, INVALID_DATA for grants that no role may have, FORBIDDEN for more than whoever asks may do,
   * DUPLICATE_ERROR for a name that the company has given already.
   */
  @InjectManager()
  async createRole(
    data: CreateRoleDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyRoleDTO> {
    return this.createRole_(data, by, context)
  }

  @InjectTransactionManager()
  protected async createRole_(
    data: CreateRoleDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyRoleDTO> {
    const manager = inTransaction(context)
    this.assertRolesAllowed_(data.grants)
    const authority = await this.lockForMembers_(manager, data.company_id, by)
    const held = await assertHolds(manager, authority, "role.manage")
    assertMayDefine(held, data.grants)
    await this.assertNameFree_(data.company_id, data.name, null, context)
    const role = await this.createCompanyRoles(data as never, context)
    return role as unknown as CompanyRoleDTO
  }

  /**
   * Changes a role's name, or what it allows to everybody who has it.
   *
   * @returns the role as it was.
   * @throws MedusaError as `createRole`, and NOT_ALLOWED when a member would take the last admin from a company.
   */
  @InjectManager()
  async updateRole(
    id: string,
    data: UpdateRoleDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyRoleDTO> {
    return this.updateRole_(id, data, by, context)
  }

  @InjectTransactionManager()
  protected async updateRole_(
    id: string,
    data: UpdateRoleDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyRoleDTO> {
    const manager = inTransaction(context)
    const { role, authority, held } = await this.lockRole_(
      manager,
      id,
      by,
      null
    )
    if (data.name && data.name !== role.name) {
      await this.assertNameFree_(role.company_id, data.name, id, context)
    }
    if (data.grants) {
      this.assertRolesAllowed_(data.grants)
      assertMayDefine(held, data.grants)
      const holders = await findHolders(manager, id)
      assertMayWidenBelow(held, role, data.grants, holders)
      if (!makeAdmin(data.grants)) {
        await this.assertAdminsStay_(manager, authority, role, holders)
      }
    }
    await writeRole(manager, { ...role, ...data })
    return role
  }

  /**
   * Deletes a role. Who has it, or is invited to it, gets another one.
   *
   * @param replacement - Role for them; null when nobody should have it any more.
   * @throws MedusaError NOT_FOUND, FORBIDDEN as `updateRole`, NOT_ALLOWED while members have it and nothing replaces it,
   * INVALID_DATA when the replacement is not to be had where they are.
   */
  @InjectManager()
  async deleteRole(
    id: string,
    replacement: string | null,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<DeletedRole> {
    return this.deleteRole_(id, replacement, by, context)
  }

  @InjectTransactionManager()
  protected async deleteRole_(
    id: string,
    replacement: string | null,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<DeletedRole> {
    const manager = inTransaction(context)
    const { role, authority, held } = await this.lockRole_(
      manager,
      id,
      by,
      replacement
    )
    const holders = await findHolders(manager, id)
    if (holders.length && (!replacement || replacement === id)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The role ${role.name} (${id}) is in use by ${holders.length}: name another role to replace it`
      )
    }
    for (const { path } of replacement ? holders : []) {
      const below = held && grantsAtHolder(held, path, authority.path)
      const given = await assertMayGiveRole(
        manager,
        { ...authority, path },
        below,
        replacement as string
      )
      if (!makeAdmin(given)) {
        await this.assertAdminsStay_(
          manager,
          authority,
          role,
          holders.filter((holder) => holder.path === path)
        )
      }
    }
    return replaceRole(manager, role, replacement)
  }

  /** Puts a role back as it was, after a later step has failed. */
  @InjectManager()
  async revertRole(
    role: CompanyRoleDTO,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.revertRole_(role, context)
  }

  @InjectTransactionManager()
  protected async revertRole_(
    role: CompanyRoleDTO,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await lockRoleAndHolders(inTransaction(context), role.id, "staff")
    await writeRole(inTransaction(context), role)
  }

  /** Brings a deleted role back to those who had it, after a later step has failed. */
  @InjectManager()
  async restoreRole(
    deleted: DeletedRole,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.restoreRole_(deleted, context)
  }

  @InjectTransactionManager()
  protected async restoreRole_(
    deleted: DeletedRole,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const manager = inTransaction(context)
    await lockForChange(manager, {
      companies: [deleted.role.company_id],
      by: "staff",
    })
    await restoreRole(manager, deleted)
  }

  /** Locks a role with all that depends on it; who may define it may also change and delete it. */
  private async lockRole_(
    manager: SqlEntityManager,
    id: string,
    by: ChangedBy,
    replacement: string | null
  ): Promise<{
    role: CompanyRoleDTO
    authority: Authority
    held: Grant[] | null
  }> {
    await lockRoleAndHolders(manager, id, by, replacement)
    const [role] = await findRoles(manager, [id])
    const authority = await this.lockForMembers_(manager, role.company_id, by)
    const held = await assertHolds(manager, authority, "role.manage")
    assertMayDefine(held, this.grantsOfRole_(id, role.grants))
    return { role, authority, held }
  }

  private async assertAdminsStay_(
    manager: SqlEntityManager,
    { by, allowed }: Authority,
    role: CompanyRoleDTO,
    holders: RoleHolder[]
  ): Promise<void> {
    if (
      by === "staff" ||
      !makeAdmin(this.grantsOfRole_(role.id, role.grants))
    ) {
      return
    }
    const members = holders.filter(({ kind }) => kind === "member")
    for (const companyId of new Set(members.map((each) => each.company_id))) {
      const leaving = members
        .filter(({ company_id }) => company_id === companyId)
        .map(({ id }) => id)
      await assertAdminStays(manager, companyId, leaving, allowed)
    }
  }

  private assertRolesAllowed_(grants: Grant[]): void {
    const { enabled, permissions } = this.options_.custom_roles
    if (!enabled) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Companies do not define roles in this store (option custom_roles)"
      )
    }
    const fault = faultOfGrants(grants, listPermissions(), permissions)
    if (fault) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, fault)
    }
  }

  private async assertNameFree_(
    company_id: string,
    name: string,
    exceptId: string | null,
    context: Context
  ): Promise<void> {
    const roles = await this.listCompanyRoles({ company_id }, {}, context)
    if (!exceptId && roles.length >= MAX_ROLES) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The company ${company_id} has ${MAX_ROLES} roles already: that is the limit`
      )
    }
    const taken = roles.some(
      (role) =>
        role.id !== exceptId && role.name.toLowerCase() === name.toLowerCase()
    )
    if (taken) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `The company ${company_id} has a role ${name} already`
      )
    }
  }
}

/** Nobody defines a role that allows more than they may do, nor touches one that does. */
const assertMayDefine = (held: Grant[] | null, grants: Grant[]): void => {
  if (held && !mayGive(held, grants)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "The role allows more than you may do yourself"
    )
  }
}

const grantsAtHolder = (
  held: Grant[],
  path: string,
  ownPath: string
): Grant[] => (path === ownPath ? held : grantsBelow(held, listPermissions()))

/** What is added reaches those who have the role in companies below: only what can be given there. */
const assertMayWidenBelow = (
  held: Grant[] | null,
  role: CompanyRoleDTO,
  grants: Grant[],
  holders: RoleHolder[]
): void => {
  const below = holders.some(({ company_id }) => company_id !== role.company_id)
  if (
    held &&
    below &&
    !mayGive(
      grantsBelow(held, listPermissions()),
      addedGrants(role.grants, grants)
    )
  ) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "The role is in use below, and would allow more there than you may do yourself"
    )
  }
}
