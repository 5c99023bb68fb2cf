import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MEMBER_COLUMNS } from "../../../domain/company-import/members/columns"
import type {
  KnownPerson,
  MemberFacts,
} from "../../../domain/company-import/members/facts"
import { memberWrites } from "../../../domain/company-import/members/member-writes"
import { planMembers } from "../../../domain/company-import/members/plan-members"
import {
  type MemberFileRow,
  memberRowSchema,
} from "../../../domain/company-import/members/schema"
import { type MappedRow, mapRows } from "../../../import/map-rows"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { chunks } from "../chunks"
import type { ImportKind } from "../import-kind"
import { pack } from "../packed"
import { importMembersWorkflow } from "../workflows/import-members"

/** Those with an account come last, so that they are the ones who count. */
const findPeople = async (
  emails: string[],
  container: MedusaContainer
): Promise<Map<string, KnownPerson>> => {
  const people = new Map<string, KnownPerson>()
  for (const chunk of chunks(emails)) {
    const found = await container.resolve(Modules.CUSTOMER).listCustomers(
      { email: chunk },
      {
        select: [
          "id",
          "email",
          "has_account",
          "first_name",
          "last_name",
          "phone",
        ],
        order: { has_account: "ASC" },
      }
    )
    for (const person of found) {
      people.set(person.email, person as KnownPerson)
    }
  }
  return people
}

const loadFacts = async (
  rows: MappedRow<MemberFileRow>[],
  container: MedusaContainer
): Promise<MemberFacts> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const people = await findPeople(
    [...new Set(rows.flatMap(({ row }) => (row.email ? [row.email] : [])))],
    container
  )
  return {
    people,
    ...(await service.companiesByExternalId([
      ...new Set(rows.map(({ row }) => row.company_external_id)),
    ])),
    members: await service.membersToImport(
      rows.flatMap(({ row }) => (row.external_id ? [row.external_id] : [])),
      [...people.values()].map(({ id }) => id)
    ),
  }
}

/** Members, with the people who are no customers yet. */
export const membersImport: ImportKind = {
  name: "members",
  columns: MEMBER_COLUMNS,
  prepare: async ({ rows }, container) => {
    const { taken, refused } = mapRows(rows, memberRowSchema)
    const facts = await loadFacts(taken, container)
    const plan = planMembers(taken, facts)
    return {
      planned: plan.planned,
      refused: [...refused, ...plan.refused],
      members: new Map(
        plan.planned.flatMap(({ line, existing }) =>
          existing ? [[line, existing.id] as const] : []
        )
      ),
      write: async ({ actor, run_id, container }) => {
        const { result } = await importMembersWorkflow(container).run({
          input: {
            writes: pack(memberWrites(plan.planned)),
            places: pack(
              Object.fromEntries(
                plan.planned.flatMap(({ existing }) =>
                  existing
                    ? [
                        [
                          existing.id,
                          {
                            company_id: existing.company_id,
                            customer_id: existing.customer_id,
                          },
                        ],
                      ]
                    : []
                )
              )
            ),
            actor,
            run_id,
          },
        })
        const created = plan.planned.filter(({ action }) => action === "create")
        return new Map(created.map(({ line }, at) => [line, result[at].id]))
      },
    }
  },
}
