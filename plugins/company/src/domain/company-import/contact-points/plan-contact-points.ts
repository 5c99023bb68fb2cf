import { PAPER_KINDS } from "@medusa-b2b/kit/mail"
import type { MappedRow, RefusedRow } from "../../../import/map-rows"
import { rowMessage, type RowMessage } from "../../../import/message"
import { type PlannedRow, planUpsert } from "../../../import/plan-upsert"
import type {
  CompanyContactPointDTO,
  CreateContactPointDTO,
  UpdateContactPointDTO,
} from "../../../types/address"
import type { ContactPointFileRow } from "./schema"

/** A row of the file with its company looked up. */
export type ContactPointRow = ContactPointFileRow & {
  company_id: string | null
}

export type PlannedContactPoint = PlannedRow<
  ContactPointRow,
  CompanyContactPointDTO
>

/** What must be known to plan an import of contact points. */
export type ContactPointFacts = {
  /** Ids of companies by external id. */
  companies: Map<string, string>
  contactPoints: CompanyContactPointDTO[]
}

const place = (companyId: string | null, key: string | null | undefined) =>
  key ? `${companyId} ${key}` : null

const resolve = (
  row: ContactPointFileRow,
  { companies }: ContactPointFacts
): ContactPointRow => ({
  ...row,
  external_id: row.external_id ?? undefined,
  name: row.name ?? undefined,
  company_id: companies.get(row.company_external_id) ?? null,
})

/** In the order in which a row names its papers, so that the same papers are equal. */
const inOrder = (point: CompanyContactPointDTO): CompanyContactPointDTO => ({
  ...point,
  papers: PAPER_KINDS.filter((paper) => point.papers.includes(paper)),
})

const finder = (facts: ContactPointFacts) => {
  const contactPoints = facts.contactPoints.map(inOrder)
  const known = new Map<string, CompanyContactPointDTO>()
  for (const point of contactPoints) {
    known.set(`${point.company_id} ${point.email}`, point)
  }
  // The external id goes first: the address may be what the file changes.
  for (const point of contactPoints) {
    if (point.external_id) {
      known.set(`${point.company_id} id ${point.external_id}`, point)
    }
  }
  return (row: ContactPointRow): CompanyContactPointDTO | null =>
    (row.external_id && known.get(`${row.company_id} id ${row.external_id}`)) ||
    (row.email ? known.get(`${row.company_id} ${row.email}`) : null) ||
    null
}

const faults = (
  row: ContactPointRow,
  existing: CompanyContactPointDTO | null,
  holder: CompanyContactPointDTO | null
): RowMessage[] => [
  ...(row.company_id
    ? []
    : [
        rowMessage("company_external_id", "no_such_company", {
          value: row.company_external_id,
        }),
      ]),
  ...((existing ? row.email === null : !row.email)
    ? [rowMessage("email", "missing")]
    : []),
  ...(existing && holder && holder.id !== existing.id
    ? [rowMessage("email", "email_taken", { name: holder.name })]
    : []),
]

/**
 * Decides for every row of a file of contact points what becomes of it. One is
 * found by external id, else by its address, within its company.
 */
export const planContactPoints = (
  rows: MappedRow<ContactPointFileRow>[],
  facts: ContactPointFacts
): { planned: PlannedContactPoint[]; refused: RefusedRow[] } => {
  const find = finder(facts)
  const holderOf = (row: ContactPointRow) =>
    find({ ...row, external_id: undefined })
  return planUpsert<ContactPointRow, CompanyContactPointDTO>(
    rows.map(({ line, row }) => ({ line, row: resolve(row, facts) })),
    {
      fields: ["external_id", "name", "email", "language", "papers"],
      externalIdOf: ({ external_id }) => external_id ?? null,
      keysOf: ({ company_id, external_id, email }) => [
        {
          column: "external_id",
          key: place(company_id, external_id),
          value: external_id ?? "",
        },
        {
          column: "email",
          key: place(company_id, email),
          value: email ?? "",
        },
      ],
      find,
      refuse: (row, existing) => faults(row, existing, holderOf(row)),
    }
  )
}

/** What a plan of contact points writes. */
export type ContactPointWrites = {
  add: CreateContactPointDTO[]
  change: ({ id: string } & UpdateContactPointDTO)[]
}

/** The writes of a plan. */
export const contactPointWrites = (
  planned: PlannedContactPoint[]
): ContactPointWrites => ({
  add: planned
    .filter(({ action }) => action === "create")
    .map(({ row }) => ({
      company_id: row.company_id as string,
      email: row.email as string,
      name: row.name ?? (row.email as string),
      external_id: row.external_id ?? null,
      language: row.language ?? null,
      papers: row.papers ?? [],
    })),
  change: planned.flatMap(({ action, existing, changes }) =>
    action === "update" && existing
      ? [{ id: existing.id, ...(changes as UpdateContactPointDTO) }]
      : []
  ),
})
