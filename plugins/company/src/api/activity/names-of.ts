import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { redacted } from "../../domain/redacted"
import type { CompanyFilter } from "../../domain/reach"
import type { CompanyActivityDTO } from "../../types/activity"

/** Names by id, as they are today. */
export type Names = Record<string, string>

type Person = {
  first_name?: string | null
  last_name?: string | null
  email?: string | null
}

const personName = (person: Person | null | undefined): string =>
  [person?.first_name, person?.last_name].filter(Boolean).join(" ") ||
  person?.email ||
  ""

/** Whoever has no name yet is known as in the log: by the mail's domain. */
const invitedName = ({ email, ...person }: Person): string =>
  personName(person) || (email ? String(redacted({ email }).email) : "")

const PERSON = ["first_name", "last_name", "email"]

/** Whom and what a reader may know by name. */
export type MayName = {
  /** Whether the merchant's people, as to themselves. */
  staff: boolean
  /** Which companies. */
  companies: CompanyFilter | Record<string, never>
}

/** What has a name, by the prefix of its ids. */
const NAMED = [
  {
    prefix: "comp_",
    entity: "company",
    fields: ["name"],
    name: (row: { name: string }) => row.name,
  },
  {
    prefix: "memb_",
    entity: "company_member",
    fields: PERSON.map((field) => `customer.${field}`),
    name: (row: { customer?: Person }) => personName(row.customer),
  },
  {
    prefix: "cadr_",
    entity: "company_address",
    fields: ["label"],
    name: (row: { label: string }) => row.label,
  },
  {
    prefix: "ccpt_",
    entity: "company_contact_point",
    fields: ["name"],
    name: (row: { name: string }) => row.name,
  },
  {
    prefix: "crole_",
    entity: "company_role",
    fields: ["name"],
    name: (row: { name: string }) => row.name,
  },
  {
    prefix: "cinv_",
    entity: "company_invitation",
    fields: PERSON,
    name: invitedName,
  },
  {
    prefix: "capp_",
    entity: "company_application",
    fields: ["company_name"],
    name: (row: { company_name: string }) => row.company_name,
  },
  {
    prefix: "prod_",
    entity: "product",
    fields: ["title"],
    name: (row: { title: string }) => row.title,
  },
  { prefix: "cus_", entity: "customer", fields: PERSON, name: personName },
  { prefix: "user_", entity: "user", fields: PERSON, name: personName },
]

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") {
    return [value]
  }
  return value && typeof value === "object"
    ? Object.values(value).flatMap(textsIn)
    : []
}

const idsIn = (row: CompanyActivityDTO): string[] =>
  textsIn([
    row.company_id,
    row.subject_id,
    row.actor_id,
    row.on_behalf_of_member_id,
    row.before,
    row.after,
  ])

/**
 * The names behind the ids in a page of the log: the log itself keeps no
 * names, so that a person can be erased. One query per kind of thing; whoever
 * is not there any more is left out.
 */
export const namesOf = async (
  rows: CompanyActivityDTO[],
  mayName: MayName,
  container: MedusaContainer
): Promise<Names> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = [...new Set(rows.flatMap(idsIn))]
  const found = await Promise.all(
    NAMED.filter(({ entity }) => mayName.staff || entity !== "user").map(
      async ({ prefix, entity, fields, name }) => {
        const wanted = ids.filter((id) => id.startsWith(prefix))
        if (!wanted.length) {
          return []
        }
        const { data } = await query.graph({
          entity,
          fields: ["id", ...fields],
          filters: {
            $and: [
              { id: wanted },
              entity === "company" ? mayName.companies : {},
            ],
          },
          // A deleted company's log is still read.
          withDeleted: true,
        })
        return data.map((row) => [row.id, name(row as never)])
      }
    )
  )
  return Object.fromEntries(found.flat().filter(([, name]) => name))
}
