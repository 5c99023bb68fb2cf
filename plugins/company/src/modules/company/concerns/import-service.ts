import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import type { KnownCompany } from "../../../domain/company-import/companies/facts"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import type {
  KnownMember,
  KnownRole,
  MemberFacts,
} from "../../../domain/company-import/members/facts"
import { idsOnPath } from "../../../domain/company-path"
import type { MemberChange } from "../../../domain/company-import/members/member-writes"
import { isDefaultMember } from "../../../domain/company-import/members/default-member"
import {
  type CompanyFields,
  insertCompanies,
  updateCompanyFields,
} from "../sql/bulk-companies"
import {
  clearDefaults,
  findPeopleWithCompany,
  insertMembers,
  type MemberFields,
  type MemberToAdd,
  setDefaults,
  updateMemberFields,
  writeMemberFields,
} from "../sql/bulk-members"
import { inTransaction, reader } from "../sql/entity-manager"
import {
  findCompaniesToImport,
  findMembersToImport,
  findPlaces,
} from "../sql/import-facts"
import { lockForChange } from "../sql/locks"
import type { CopiedRole } from "../sql/role-holders"
import { findNodes, lockTree } from "../sql/tree"
import { eraseCompanies, findUnused } from "../sql/unwrite-companies"
import { CompanyInvitationQueueService } from "./invitation-queue-service"
import { executeBound } from "../../../sql/execute-bound"

/** New companies with their customer groups. */
export type GroupedWrites = CompanyWrites & {
  /** Ids of customer groups by id of the new company. */
  groups: Record<string, string>
}

/** What takes a bulk write of companies back. */
export type CompaniesUndo = {
  created: string[]
  previous: CompanyFields[]
  moved: {
    id: string
    moved: { previous_parent_id: string | null; copied_roles: CopiedRole[] }
  }[]
}

/** What takes a bulk write of members back. */
export type MembersUndo = {
  added: string[]
  previous: MemberFields[]
  /** Members whose default went to another one. */
  defaults: string[]
}

/**
 * Thousands of companies and members at once: one transaction and a handful of
 * statements, under the same locks as the single ones.
 */
export class CompanyImportService extends CompanyInvitationQueueService {
  /** Companies that a file may mean by external id or organisation number, with their ancestors. */
  @InjectManager()
  async companiesToImport(
    externalIds: string[],
    organizationNumbers: string[],
    @MedusaContext() context: Context = {}
  ): Promise<KnownCompany[]> {
    return findCompaniesToImport(
      reader(context),
      externalIds,
      organizationNumbers
    )
  }

  /** Places of companies by external id, and the roles that are to be had there. */
  @InjectManager()
  async companiesByExternalId(
    externalIds: string[],
    @MedusaContext() context: Context = {}
  ): Promise<Pick<MemberFacts, "companies" | "roles">> {
    const places = await findPlaces(reader(context), externalIds)
    const roles = await this.listCompanyRoles(
      {
        company_id: [...new Set(places.flatMap(({ path }) => idsOnPath(path)))],
      },
      { select: ["id", "company_id", "name"] },
      context
    )
    return {
      companies: new Map(places.map((place) => [place.external_id, place])),
      roles: roles as unknown as KnownRole[],
    }
  }

  /** Members, removed ones too, with one of the external ids or of the people. */
  @InjectManager()
  async membersToImport(
    externalIds: string[],
    customerIds: string[],
    @MedusaContext() context: Context = {}
  ): Promise<KnownMember[]> {
    return findMembersToImport(reader(context), externalIds, customerIds)
  }

  /**
   * Creates, changes and moves companies; all of it or nothing.
   *
   * @throws MedusaError CONFLICT when a company that the plan builds on is gone, NOT_ALLOWED
   * for a move into the company's own branch.
   */
  @InjectManager()
  async writeCompanies(
    writes: GroupedWrites,
    @MedusaContext() context: Context = {}
  ): Promise<CompaniesUndo> {
    return this.writeCompanies_(writes, context)
  }

  @InjectTransactionManager()
  protected async writeCompanies_(
    { create, update, move, groups }: GroupedWrites,
    @MedusaContext() context: Context = {}
  ): Promise<CompaniesUndo> {
    const manager = inTransaction(context)
    await lockTree(manager, move.length ? "alone" : "shared")
    await insertCompanies(
      manager,
      create.map((company) => ({
        ...company,
        customer_group_id: groups[company.id] ?? null,
      }))
    )
    const previous = await updateCompanyFields(manager, update)
    const moved: CompaniesUndo["moved"] = []
    for (const { id, parent_id } of move) {
      moved.push({ id, moved: await this.moveCompany_(id, parent_id, context) })
    }
    return { created: create.map(({ id }) => id), previous, moved }
  }

  /**
   * Takes a bulk write of companies back. What others have built on meanwhile
   * stays: a created company that was changed, or that has somebody or something
   * in or below it. A company that is deleted by now is passed over.
   *
   * @returns ids of the companies that could not be taken back.
   */
  @InjectManager()
  async unwriteCompanies(
    undo: CompaniesUndo,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return this.unwriteCompanies_(undo, context)
  }

  @InjectTransactionManager()
  protected async unwriteCompanies_(
    { created, previous, moved }: CompaniesUndo,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const manager = inTransaction(context)
    await lockTree(manager, "alone")
    const unused = new Set(await findUnused(manager, created))
    const there = new Set(
      (
        await findNodes(manager, [
          ...previous.map(({ id }) => id),
          ...moved.flatMap(({ id, moved: { previous_parent_id } }) =>
            previous_parent_id ? [id, previous_parent_id] : [id]
          ),
        ])
      ).map(({ id }) => id)
    )
    const canGoBack = ({ id, moved: undo }: CompaniesUndo["moved"][number]) =>
      there.has(id) &&
      (!undo.previous_parent_id || there.has(undo.previous_parent_id))
    for (const { id, moved: undo } of moved.filter(canGoBack).reverse()) {
      await this.moveCompanyBack_(id, undo, context)
    }
    await updateCompanyFields(
      manager,
      previous.filter(({ id }) => there.has(id)) as never
    )
    await eraseCompanies(manager, [...unused])
    return [
      ...new Set([
        ...created.filter((id) => !unused.has(id)),
        ...moved.filter((each) => !canGoBack(each)).map(({ id }) => id),
        ...previous.filter(({ id }) => !there.has(id)).map(({ id }) => id),
      ]),
    ]
  }

  /**
   * Adds and changes members; all of it or nothing.
   *
   * @returns ids of the added ones, in order, and what takes it back.
   * @throws MedusaError CONFLICT when a company or member is gone, or somebody is a member already.
   */
  @InjectManager()
  async writeMembers(
    add: MemberToAdd[],
    change: MemberChange[],
    @MedusaContext() context: Context = {}
  ): Promise<MembersUndo> {
    return this.writeMembers_(add, change, context)
  }

  @InjectTransactionManager()
  protected async writeMembers_(
    add: MemberToAdd[],
    change: MemberChange[],
    @MedusaContext() context: Context = {}
  ): Promise<MembersUndo> {
    const manager = inTransaction(context)
    const changed = (await this.listCompanyMembers(
      { id: change.map(({ id }) => id) },
      { select: ["id", "company_id", "customer_id"] },
      context
    )) as unknown as KnownMember[]
    await lockForChange(manager, {
      companies: [
        ...add.map(({ company_id }) => company_id),
        ...changed.map(({ company_id }) => company_id),
      ],
      roles: [...add, ...change].flatMap(({ role }) => (role ? [role] : [])),
      by: "staff",
    })
    const members = isDefaultMember(
      add,
      await findPeopleWithCompany(
        manager,
        add.map(({ customer_id }) => customer_id)
      )
    )
    const person = new Map(changed.map((each) => [each.id, each.customer_id]))
    const defaults = await clearDefaults(manager, [
      ...members.flatMap((each) => (each.is_default ? [each.customer_id] : [])),
      ...change.flatMap(({ id, is_default }) =>
        is_default ? [person.get(id) as string] : []
      ),
    ])
    const previous = await updateMemberFields(manager, change)
    const added = await insertMembers(manager, members)
    return { added, previous, defaults }
  }

  /** Takes a bulk write of members back. */
  @InjectManager()
  async unwriteMembers(
    undo: MembersUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.unwriteMembers_(undo, context)
  }

  @InjectTransactionManager()
  protected async unwriteMembers_(
    { added, previous, defaults }: MembersUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const manager = inTransaction(context)
    await executeBound(
      manager,
      "delete from company_member where id in (select jsonb_array_elements_text(?::jsonb))",
      [JSON.stringify(added)]
    )
    await writeMemberFields(manager, previous)
    await setDefaults(manager, defaults)
  }
}
