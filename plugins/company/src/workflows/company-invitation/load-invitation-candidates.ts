import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { InvitationCandidate } from "../../domain/bulk-invitation"
import { strictest } from "../../domain/effective-status"
import { STANDING } from "../../domain/standing"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../modules/company-import"
import { chunks } from "../company-import/chunks"

type Person = NonNullable<InvitationCandidate["person"]>

const loadPeople = async (
  ids: string[],
  container: MedusaContainer
): Promise<Map<string, Person>> => {
  const people = new Map<string, Person>()
  for (const chunk of chunks([...new Set(ids)])) {
    const found = await container.resolve(Modules.CUSTOMER).listCustomers(
      { id: chunk },
      {
        select: ["id", "email", "first_name", "last_name", "has_account"],
        take: chunk.length,
      }
    )
    for (const person of found as Person[]) {
      people.set(person.id, { ...person, email: person.email.toLowerCase() })
    }
  }
  return people
}

/** The rows of an import of members that were taken, each with what is known of the person now. */
export const loadInvitationCandidates = async (
  company_import_id: string,
  container: MedusaContainer
): Promise<InvitationCandidate[]> => {
  const imports: CompanyImportModuleService = container.resolve(
    COMPANY_IMPORT_MODULE
  )
  const rows = (await imports.listCompanyImportRows(
    { company_import_id, outcome: ["created", "updated", "unchanged"] },
    {
      select: ["line", "external_id", "member_id"],
      order: { line: "ASC" },
      take: null as never,
    }
  )) as { line: number; external_id: string | null; member_id: string | null }[]
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const members = new Map(
    (
      await service.membersToInvite(
        rows.flatMap(({ member_id }) => member_id ?? [])
      )
    ).map((member) => [member.id, member])
  )
  const people = await loadPeople(
    [...members.values()].map(({ customer_id }) => customer_id),
    container
  )
  const invited = await service.invitedAddresses(
    [...people.values()].map(({ email }) => email)
  )
  return rows.map(({ line, external_id, member_id }) => {
    const member = members.get(member_id ?? "") ?? null
    const person = people.get(member?.customer_id ?? "") ?? null
    return {
      line,
      external_id,
      member,
      person,
      allowed: Boolean(member && STANDING[strictest(member.statuses)].invite),
      invited: Boolean(person && invited.has(person.email)),
    }
  })
}
