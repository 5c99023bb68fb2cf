import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { isWithin, pathOf } from "../../../domain/company-path"
import { nearest } from "../../../domain/nearest"
import type { ReferenceRules } from "../../../domain/references"
import type { CompanyDTO, CreateCompanyDTO } from "../../../types/company"
import {
  assertMayStandUnder,
  assertNoCycle,
  assertOwnNumbers,
  required,
} from "../invariants"
import { Company, CompanyMember, OrderReferences } from "../models"
import { inTransaction, reader } from "../sql/entity-manager"
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
  CompanyMember,
  OrderReferences,
}) {
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
  @InjectManager()
  async moveCompany(
    id: string,
    parentId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{ previous_parent_id: string | null }> {
    return this.moveCompany_(id, parentId, context)
  }

  @InjectTransactionManager()
  protected async moveCompany_(
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

  /** A company and its ancestors, from the root down; empty for an unknown one. */
  @InjectManager()
  async lineageOf(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<TreeNode[]> {
    return findLineage(reader(context), id)
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
