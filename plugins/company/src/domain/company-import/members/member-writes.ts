import type { Language } from "../../language"
import { PERSON_FIELDS, type PlannedMember } from "./plan-members"

type PersonDetails = Partial<
  Record<(typeof PERSON_FIELDS)[number], string | null>
>

/** A member to add; the person by address, who may have to be created first. */
export type NewMember = {
  email: string
  /** null: the person is to be created. */
  customer_id: string | null
  company_id: string
  role: string
  is_default: boolean | null
  external_id: string | null
  language: Language | null
}

/** Fields of a member to write. */
export type MemberChange = { id: string } & Partial<
  Pick<NewMember, "role" | "external_id" | "language"> & { is_default: boolean }
>

/** What a plan writes. */
export type MemberWrites = {
  people: ({ email: string } & PersonDetails)[]
  renamed: ({ id: string } & PersonDetails)[]
  add: NewMember[]
  change: MemberChange[]
}

const pick = <From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[]
): Partial<From> =>
  Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])
  ) as unknown as Partial<From>

const newMember = ({ row }: PlannedMember): NewMember => ({
  email: row.email,
  customer_id: row.person?.id ?? null,
  company_id: row.company_id as string,
  role: row.role as string,
  is_default: row.is_default ?? null,
  external_id: row.external_id ?? null,
  language: row.language ?? null,
})

/** The writes of a plan; a person who stands in several rows is written once. */
export const memberWrites = (planned: PlannedMember[]): MemberWrites => {
  const written = planned.filter(({ action }) => action !== "unchanged")
  const people = new Map<string, MemberWrites["people"][number]>()
  const renamed = new Map<string, MemberWrites["renamed"][number]>()
  for (const { row, changes } of written) {
    const details = pick(row.person ? changes : row, PERSON_FIELDS)
    if (!row.person) {
      people.set(row.email, {
        ...people.get(row.email),
        email: row.email,
        ...details,
      })
    } else if (Object.keys(details).length) {
      renamed.set(row.person.id, {
        ...renamed.get(row.person.id),
        id: row.person.id,
        ...details,
      })
    }
  }
  return {
    people: [...people.values()],
    renamed: [...renamed.values()],
    add: written
      .filter(({ action }) => action === "create")
      .map((row) => newMember(row)),
    change: written.flatMap(({ action, existing, changes }) => {
      const fields = pick(changes, [
        "role",
        "external_id",
        "language",
        "is_default",
      ])
      return action === "update" && existing && Object.keys(fields).length
        ? [{ id: existing.id, ...fields } as MemberChange]
        : []
    }),
  }
}
