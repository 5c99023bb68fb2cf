import type { MappedRow, RefusedRow } from "../../../import/map-rows"
import { rowMessage, type RowMessage } from "../../../import/message"
import { type PlannedRow, planUpsert } from "../../../import/plan-upsert"
import type { KnownMember, KnownPerson, MemberFacts } from "./facts"
import { roleNamed } from "./role-named"
import type { MemberFileRow } from "./schema"

/** Fields of a person that an import writes, unless the person has an account. */
export const PERSON_FIELDS = ["first_name", "last_name", "phone"] as const

/** A row of the file with the company, the person and the member that it means. */
export type MemberRow = Omit<MemberFileRow, "email"> & {
  email: string
  company_id: string | null
  person: KnownPerson | null
  /** What the file calls the role; for refusals. */
  role_name?: string | null
}

/** A member with the person, so that both are compared at once. */
export type KnownMemberOfPerson = KnownMember &
  Pick<KnownPerson, (typeof PERSON_FIELDS)[number]>

export type PlannedMember = PlannedRow<MemberRow, KnownMemberOfPerson>

/** Columns that cannot be emptied: an empty cell leaves what is there. */
const withoutNulls = (row: MemberFileRow): MemberFileRow => ({
  ...row,
  external_id: row.external_id ?? undefined,
  role: row.role ?? undefined,
  is_default: row.is_default ?? undefined,
})

/** What belongs to the person stays theirs as soon as they have an account. */
const ownedByPerson = (row: MemberRow): MemberRow =>
  row.person?.has_account
    ? {
        ...row,
        ...Object.fromEntries(PERSON_FIELDS.map((field) => [field, undefined])),
      }
    : row

type Finder = {
  find: (row: MemberRow) => KnownMemberOfPerson | null
  removed: (row: MemberRow) => KnownMember | null
}

const finder = ({ members, people }: MemberFacts): Finder => {
  const persons = new Map([...people.values()].map((each) => [each.id, each]))
  const place = (companyId: string | null, customerId?: string) =>
    `${companyId} ${customerId}`
  const active = members.filter(({ status }) => status === "active")
  const byExternalId = new Map(active.map((each) => [each.external_id, each]))
  const byPlace = (given: KnownMember[]) =>
    new Map(
      given.map((each) => [place(each.company_id, each.customer_id), each])
    )
  const here = byPlace(active)
  const gone = byPlace(members.filter(({ status }) => status === "removed"))
  return {
    find: (row) => {
      const member =
        (row.external_id && byExternalId.get(row.external_id)) ||
        here.get(place(row.company_id, row.person?.id))
      const person = member && persons.get(member.customer_id)
      return member
        ? {
            ...member,
            first_name: person?.first_name ?? null,
            last_name: person?.last_name ?? null,
            phone: person?.phone ?? null,
          }
        : null
    },
    removed: (row) => gone.get(place(row.company_id, row.person?.id)) ?? null,
  }
}

const faults = (
  row: MemberRow,
  existing: KnownMember | null,
  removed: KnownMember | null
): RowMessage[] => {
  if (!row.company_id) {
    return [
      rowMessage("company_external_id", "no_such_company", {
        value: row.company_external_id,
      }),
    ]
  }
  if (row.role_name && !row.role) {
    return [rowMessage("role", "no_such_role", { value: row.role_name })]
  }
  if (!existing) {
    return [
      ...(row.role ? [] : [rowMessage("role", "missing")]),
      ...(removed ? [rowMessage(null, "member_removed")] : []),
    ]
  }
  return [
    ...(existing.company_id !== row.company_id
      ? [rowMessage("company_external_id", "other_company")]
      : []),
    ...(existing.customer_id !== row.person?.id
      ? [rowMessage("email", "other_person")]
      : []),
    ...(row.external_id &&
    existing.external_id &&
    existing.external_id !== row.external_id
      ? [
          rowMessage("external_id", "other_external_id", {
            value: existing.external_id,
          }),
        ]
      : []),
  ]
}

const resolve = (
  row: MemberFileRow & { email: string },
  facts: MemberFacts
): MemberRow => {
  const place = facts.companies.get(row.company_external_id)
  return ownedByPerson({
    ...row,
    company_id: place?.id ?? null,
    person: facts.people.get(row.email) ?? null,
    role_name: row.role,
    role:
      row.role && place ? roleNamed(row.role, place, facts.roles) : row.role,
  })
}

/**
 * Decides for every row of a file of members what becomes of it. A member is
 * found by external id, else by company and person.
 */
export const planMembers = (
  rows: MappedRow<MemberFileRow>[],
  facts: MemberFacts
): { planned: PlannedMember[]; refused: RefusedRow[] } => {
  const { find, removed } = finder(facts)
  const resolved = rows.flatMap(({ line, row }) =>
    row.email
      ? [
          {
            line,
            row: resolve({ ...withoutNulls(row), email: row.email }, facts),
          },
        ]
      : []
  )
  const nameless = rows
    .filter(({ row }) => !row.email)
    .map(({ line, row }) => ({
      line,
      external_id: row.external_id ?? null,
      messages: [rowMessage("email", "missing")],
    }))
  const plan = planUpsert<MemberRow, KnownMemberOfPerson>(resolved, {
    fields: ["external_id", "role", "is_default", "language", ...PERSON_FIELDS],
    externalIdOf: ({ external_id }) => external_id ?? null,
    keysOf: ({ external_id, company_id, email, is_default }) => [
      { column: "external_id", key: external_id ?? null },
      {
        column: "email",
        key: company_id && `${email} ${company_id}`,
        value: email,
      },
      { column: "is_default", key: is_default ? email : null },
    ],
    find,
    refuse: (row, existing) => faults(row, existing, removed(row)),
  })
  return { planned: plan.planned, refused: [...nameless, ...plan.refused] }
}
