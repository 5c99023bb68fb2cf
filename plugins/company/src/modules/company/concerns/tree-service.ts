import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  idsOnPath,
  isWithin,
  pathOf,
  subtreePattern,
} from "../../../domain/company-path"
import { freeName } from "../../../domain/free-name"
import { nearest } from "../../../domain/nearest"
import type { ReferenceRules } from "../../../domain/references"
import type { CompanyOptions } from "../../../options"
import type { CompanyDTO, CreateCompanyDTO } from "../../../types/company"
import {
  assertMayStandUnder,
  assertNoCycle,
  assertOwnNumbers,
  required,
} from "../invariants"
import {
  Company,
  CompanyInvitation,
  CompanyMember,
  CompanyRole,
  OrderReferences,
} from "../models"
import { parseOptions } from "../parse-options"
import { inTransaction, reader } from "../sql/entity-manager"
import {
  type CopiedRole,
  exchangeRole,
  findStrandedRoles,
} from "../sql/role-holders"
import { insertRole } from "../sql/roles"
import {
  findLineage,
  findNodes,
  findTree,
  lockTree,
  moveBranch,
  type TreeNode,
} from "../sql/tree"

/** The tree of companies: every write decides under the tree's lock. */
export class CompanyTreeService extends MedusaService({
  Company,
  CompanyInvitation,
  CompanyMember,
  CompanyRole,
  OrderReferences,
}) {
  protected readonly options_: CompanyOptions

  constructor(
    container: Record<string, unknown>,
    options?: Record<string, unknown>
  ) {
    super(container, options)
    this.options_ = parseOptions(options)
  }

  /** The plugin's options, for what runs outside of the module. */
  async getOptions(): Promise<CompanyOptions> {
    return this.options_
  }

  /**
   * Creates a company at the top or under a parent.
   *
   * @throws MedusaError NOT_FOUND for an unknown parent, INVALID_DATA when the kind may
   * not stand there or has no numbers of its own.
   */
  @InjectManager()
  async plantCompany(
    data: CreateCompanyDTO,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyDTO> {
    return this.plantCompany_(data, context)
  }

  @InjectTransactionManager()
  protected async plantCompany_(
    data: CreateCompanyDTO,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyDTO> {
    const manager = inTransaction(context)
    await lockTree(manager, "shared")
    const parent = data.parent_id
      ? required(await findNodes(manager, [data.parent_id]), data.parent_id)
      : null
    assertMayStandUnder(data, parent)
    assertOwnNumbers(data.kind, data)

    const id = data.id ?? generateEntityId(undefined, "comp")
    const company = await this.createCompanies(
      { ...data, id, path: pathOf(id, parent?.path ?? null) } as never,
      context
    )
    return company as unknown as CompanyDTO
  }

  /**
   * Moves a company with all that is below it under another parent, or makes
   * it a root. Roles in use there that were defined above and are not to be had at
   * the new place go along as copies: nobody's rights change with a move.
   *
   * @returns where it stood before, and the copies.
   * @throws MedusaError NOT_FOUND for unknown ids, NOT_ALLOWED for a move into
   * the company's own subtree, INVALID_DATA when the kind may not stand there.
   */
  @InjectManager()
  async moveCompany(
    id: string,
    parentId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{
    previous_parent_id: string | null
    copied_roles: CopiedRole[]
  }> {
    return this.moveCompany_(id, parentId, context)
  }

  @InjectTransactionManager()
  protected async moveCompany_(
    id: string,
    parentId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{
    previous_parent_id: string | null
    copied_roles: CopiedRole[]
  }> {
    const manager = inTransaction(context)
    await lockTree(manager, "alone")
    const nodes = await findNodes(manager, parentId ? [id, parentId] : [id])
    const company = required(nodes, id)
    const parent = parentId ? required(nodes, parentId) : null
    assertNoCycle(company, parent)
    assertMayStandUnder(company, parent)

    const to = pathOf(id, parent?.path ?? null)
    const copied_roles = await this.copyRoles_(company, idsOnPath(to), context)
    await moveBranch(manager, { id, parentId, from: company.path, to })
    return { previous_parent_id: company.parent_id, copied_roles }
  }

  /**
   * Moves a branch back after a later step has failed: those in it have their
   * old roles again, and the copies are gone.
   */
  @InjectManager()
  async moveCompanyBack(
    id: string,
    moved: { previous_parent_id: string | null; copied_roles: CopiedRole[] },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.moveCompanyBack_(id, moved, context)
  }

  @InjectTransactionManager()
  protected async moveCompanyBack_(
    id: string,
    moved: { previous_parent_id: string | null; copied_roles: CopiedRole[] },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const manager = inTransaction(context)
    await this.moveCompany_(id, moved.previous_parent_id, context)
    const [{ path }] = await findNodes(manager, [id])
    for (const { from, to } of moved.copied_roles) {
      await exchangeRole(manager, subtreePattern(path), { from: to, to: from })
    }
    await this.deleteCompanyRoles(
      moved.copied_roles.map(({ to }) => to),
      context
    )
  }

  /** Copies the roles that a branch leaves behind to its top, for those in it who have them. */
  @InjectTransactionManager()
  protected async copyRoles_(
    branch: TreeNode,
    newPath: string[],
    @MedusaContext() context: Context = {}
  ): Promise<CopiedRole[]> {
    const manager = inTransaction(context)
    const pattern = subtreePattern(branch.path)
    const stranded = await findStrandedRoles(manager, pattern, newPath)
    const taken = await this.listCompanyRoles(
      { company_id: branch.id },
      { select: ["name"] },
      context
    )
    const names = taken.map(({ name }) => name)
    const copied: CopiedRole[] = []
    for (const { id: from, name, grants } of stranded) {
      const to = generateEntityId(undefined, "crole")
      const ownName = freeName(name, names)
      names.push(ownName)
      await insertRole(manager, {
        id: to,
        company_id: branch.id,
        name: ownName,
        grants,
      })
      await exchangeRole(manager, pattern, { from, to })
      copied.push({ from, to })
    }
    return copied
  }

  /**
   * Deletes a company and its members; only a leaf of the tree.
   *
   * @returns the company as it was.
   * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED while there are companies below it.
   */
  @InjectManager()
  async fellCompany(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<TreeNode> {
    return this.fellCompany_(id, context)
  }

  @InjectTransactionManager()
  protected async fellCompany_(
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

  /** The company and its ancestors, from the root down; empty for an unknown company. */
  @InjectManager()
  async listLineage(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<TreeNode[]> {
    return findLineage(reader(context), id)
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
}
