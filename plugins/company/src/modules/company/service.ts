import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { isWithin, pathOf } from "../../domain/company-path"
import type { MembersCompany, Membership } from "../../domain/membership"
import { nearest } from "../../domain/nearest"
import {
  noReferences,
  type ReferenceRules,
  type References,
} from "../../domain/references"
import type { CompanyOptions } from "../../options"
import type {
  AddMemberDTO,
  ChangedBy,
  CompanyDTO,
  CompanyMemberDTO,
  CreateCompanyDTO,
  UpdateMemberDTO,
} from "../../types/company"
import { assertMayStandUnder, assertNoCycle, required } from "./invariants"
import { Company, CompanyMember, OrderReferences } from "./models"
import { parseOptions } from "./parse-options"
import { inTransaction, reader } from "./sql/entity-manager"
import { clearDefault, countOtherAdmins, lockCompany } from "./sql/members"
import { findMembersCompany, findMemberships } from "./sql/memberships"
import {
  attachReferences,
  findReferences,
  upsertReferences,
} from "./sql/references"
import {
  findLineage,
  findNodes,
  findTree,
  lockTree,
  moveBranch,
  type TreeNode,
} from "./sql/tree"

/**
 * Companies, their members and the references on their orders. The generated
 * methods read; what the tree or the members' rules depend on is written
 * through the methods below, which decide under a lock.
 */
export class CompanyModuleService extends MedusaService({
  Company,
  CompanyMember,
  OrderReferences,
}) {
  private readonly options_: CompanyOptions

  constructor(
    container: Record<string, unknown>,
    options?: Record<string, unknown>
  ) {
    super(container, options)
    this.options_ = parseOptions(options)
  }

  /** The plugin's options, for what runs outside of the module. */
  getOptions(): CompanyOptions {
    return this.options_
  }

  /**
   * Creates a company at the top or under a parent.
   *
   * @throws MedusaError NOT_FOUND for an unknown parent, INVALID_DATA when the kind may not stand there.
   */
  @InjectTransactionManager()
  async plantCompany(
    data: CreateCompanyDTO,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyDTO> {
    const manager = inTransaction(context)
    await lockTree(manager, "shared")
    const parent = data.parent_id
      ? required(await findNodes(manager, [data.parent_id]), data.parent_id)
      : null
    assertMayStandUnder(data, parent)

    const id = generateEntityId(undefined, "comp")
    const company = await this.createCompanies(
      { ...data, id, path: pathOf(id, parent?.path ?? null) } as never,
      context
    )
    return company as unknown as CompanyDTO
  }

  /**
   * Moves a company with all that is below it under another parent, or makes
   * it a root.
   *
   * @returns where it stood before.
   * @throws MedusaError NOT_FOUND for unknown ids, NOT_ALLOWED for a move into
   * the company's own subtree, INVALID_DATA when the kind may not stand there.
   */
  @InjectTransactionManager()
  async moveCompany(
    id: string,
    parentId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{ previous_parent_id: string | null }> {
    const manager = inTransaction(context)
    await lockTree(manager, "alone")
    const nodes = await findNodes(manager, parentId ? [id, parentId] : [id])
    const company = required(nodes, id)
    const parent = parentId ? required(nodes, parentId) : null
    assertNoCycle(company, parent)
    assertMayStandUnder(company, parent)

    await moveBranch(manager, {
      id,
      parentId,
      from: company.path,
      to: pathOf(id, parent?.path ?? null),
    })
    return { previous_parent_id: company.parent_id }
  }

  /**
   * Deletes a company and its members; only a leaf of the tree.
   *
   * @returns the company as it was.
   * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED while there are companies below it.
   */
  @InjectTransactionManager()
  async fellCompany(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<TreeNode> {
    const manager = inTransaction(context)
    await lockTree(manager, "alone")
    const company = required(await findNodes(manager, [id]), id)
    const [child] = await this.listCompanies(
      { parent_id: id },
      { take: 1 },
      context
    )
    if (child) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${company.name} (${id}) cannot be deleted: there are companies below it, such as ${child.name}`
      )
    }
    await this.softDeleteCompanies([id], undefined, context)
    return company
  }

  /** The companies with these ids as the tree sees them, in no order. */
  @InjectManager()
  async listNodes(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<TreeNode[]> {
    return findNodes(reader(context), ids)
  }

  /** The whole tree in which a company stands, each parent before its children. */
  @InjectManager()
  async listTree(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<TreeNode[]> {
    return findTree(reader(context), id)
  }

  /** Whether a company lies in another one's subtree, itself included. */
  @InjectManager()
  async isInSubtree(
    id: string,
    ofId: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    const nodes = await findNodes(reader(context), [id, ofId])
    const node = nodes.find((each) => each.id === id)
    const top = nodes.find((each) => each.id === ofId)
    return !!node && !!top && isWithin(node.path, top.path)
  }

  /** What is asked of a company's references: its own rules or the nearest ancestor's, with whose they are. */
  @InjectManager()
  async effectiveReferenceRules(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<{ rules: ReferenceRules; from_company_id: string | null }> {
    const lineage = await findLineage(reader(context), id)
    const own = lineage[lineage.length - 1]
    const found = own
      ? nearest(own.path, lineage, (node) => node.reference_rules)
      : null
    return {
      rules: found?.value ?? {},
      from_company_id: found?.from.id ?? null,
    }
  }

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
  @InjectTransactionManager()
  async addMember(
    data: AddMemberDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ member: CompanyMemberDTO; previous_default_id: string | null }> {
    const manager = inTransaction(context)
    await this.lockCompany_(data.company_id, context)
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
    const member = (await this.createCompanyMembers(
      { ...data, is_default: isDefault } as never,
      context
    )) as unknown as CompanyMemberDTO
    return { member, previous_default_id }
  }

  /**
   * Changes a member's role or makes the company their default one.
   *
   * @throws MedusaError NOT_FOUND for somebody who is no active member, NOT_ALLOWED when a
   * member would demote the last admin.
   */
  @InjectTransactionManager()
  async changeMember(
    id: string,
    data: UpdateMemberDTO,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<{
    previous: CompanyMemberDTO
    previous_default_id: string | null
  }> {
    const previous = await this.lockMember_(id, context)
    if (data.role && data.role !== "admin") {
      await this.assertNotLastAdmin_(previous, by, context)
    }
    const previous_default_id = data.is_default
      ? await clearDefault(inTransaction(context), previous.customer_id)
      : null
    await this.updateCompanyMembers({ id, ...data }, context)
    return { previous, previous_default_id }
  }

  /**
   * Removes a member. The row stays, for the orders that they placed.
   *
   * @throws MedusaError NOT_FOUND for somebody who is no active member, NOT_ALLOWED when a
   * member would remove the last admin.
   */
  @InjectTransactionManager()
  async removeMember(
    id: string,
    by: ChangedBy,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyMemberDTO> {
    const previous = await this.lockMember_(id, context)
    await this.assertNotLastAdmin_(previous, by, context)
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
  @InjectTransactionManager()
  async revertMember(
    { id, role, status, is_default, customer_id }: CompanyMemberDTO,
    previousDefaultId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    if (previousDefaultId || is_default) {
      await clearDefault(inTransaction(context), customer_id)
    }
    await this.updateCompanyMembers({ id, role, status, is_default }, context)
    if (previousDefaultId && previousDefaultId !== id) {
      await this.updateCompanyMembers(
        { id: previousDefaultId, is_default: true },
        context
      )
    }
  }

  /** The references on a cart; all null when nothing has been written. */
  @InjectManager()
  async referencesOfCart(
    cartId: string,
    @MedusaContext() context: Context = {}
  ): Promise<References> {
    return (await findReferences(reader(context), cartId)) ?? noReferences()
  }

  /** Writes the given references of a cart and leaves the others. */
  @InjectTransactionManager()
  async writeReferences(
    cartId: string,
    given: Partial<References>,
    @MedusaContext() context: Context = {}
  ): Promise<References> {
    return upsertReferences(inTransaction(context), cartId, given)
  }

  /** Notes which order a cart's references belong to; safe to repeat. */
  @InjectTransactionManager()
  async attachReferencesToOrder(
    cartId: string,
    orderId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await attachReferences(inTransaction(context), cartId, orderId)
  }

  private async lockCompany_(id: string, context: Context): Promise<void> {
    if (!(await lockCompany(inTransaction(context), id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${id}`
      )
    }
  }

  /** Locks the member's company first, then reads the member as it stands under the lock. */
  private async lockMember_(
    id: string,
    context: Context
  ): Promise<CompanyMemberDTO> {
    const active = { id, status: "active" as const }
    const [found] = await this.listCompanyMembers(active, {}, context)
    if (found) {
      await this.lockCompany_(found.company_id, context)
    }
    const [member] = await this.listCompanyMembers(active, {}, context)
    if (!member) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no active company member ${id}`
      )
    }
    return member as unknown as CompanyMemberDTO
  }

  private async assertNotLastAdmin_(
    { id, role, company_id }: CompanyMemberDTO,
    by: ChangedBy,
    context: Context
  ): Promise<void> {
    if (by === "staff" || role !== "admin") {
      return
    }
    if (
      (await countOtherAdmins(inTransaction(context), company_id, id)) === 0
    ) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${id} is the last admin of the company ${company_id}: name another admin first`
      )
    }
  }
}
