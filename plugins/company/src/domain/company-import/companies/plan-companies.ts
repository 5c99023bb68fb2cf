import type { MappedRow, RefusedRow } from "../../../import/map-rows"
import { rowMessage } from "../../../import/message"
import { type PlannedRow, planUpsert } from "../../../import/plan-upsert"
import { checkCompanyNumbers } from "../../identity/company-numbers"
import type { CompanyFacts, KnownCompany } from "./facts"
import { refuseBrokenTrees } from "./refuse-broken-trees"
import { companyFaults } from "./company-faults"
import type { CompanyFileRow } from "./schema"

/** A row of the file with what it names looked up. */
export type CompanyRow = Omit<
  CompanyFileRow,
  "parent_external_id" | "representative"
> & {
  /** Id that the company has, or will get. */
  id: string
  /** Id of the parent; undefined where the file does not say, or names nobody. */
  parent_id?: string | null
  representative_id?: string | null
  /** What the file names; for refusals. */
  named: Pick<CompanyFileRow, "parent_external_id" | "representative">
}

export type PlannedCompany = PlannedRow<CompanyRow, KnownCompany>

/** Fields that an import writes by themselves; the parent is a move. */
export const COMPANY_FIELDS = [
  "external_id",
  "name",
  "country_code",
  "organization_number",
  "vat_id",
  "gln",
  "peppol_id",
  "currency_code",
  "status",
  "language",
  "time_zone",
  "representative_id",
  "parent_id",
] as const

/** Columns that cannot be emptied: an empty cell leaves what is there. */
const withoutNulls = <Row extends Partial<CompanyFileRow>>(row: Row): Row => ({
  ...row,
  status: row.status ?? undefined,
  time_zone: row.time_zone ?? undefined,
  kind: row.kind ?? undefined,
})

/** Numbers in the form in which they are stored, checked by the rules of the company's country. */
const normalise = (
  rows: MappedRow<CompanyFileRow>[],
  known: Map<string | null, KnownCompany>,
  home: string
): { taken: MappedRow<CompanyFileRow>[]; refused: RefusedRow[] } => {
  const taken: MappedRow<CompanyFileRow>[] = []
  const refused: RefusedRow[] = []
  for (const { line, row } of rows) {
    const { external_id, organization_number, vat_id } = row
    const check = checkCompanyNumbers(
      {
        country_code:
          row.country_code ?? known.get(external_id)?.country_code ?? undefined,
        organization_number,
        vat_id,
      },
      home
    )
    if (check.ok) {
      taken.push({
        line,
        row: withoutNulls({
          ...row,
          ...check.numbers,
        }),
      })
    } else {
      const message = rowMessage(check.field, `number_wrong_${check.fault}`)
      refused.push({ line, external_id, messages: [message] })
    }
  }
  return { taken, refused }
}

/**
 * Decides for every row of a file of companies what becomes of it. Parents and
 * children may stand in any order; a row under a new company that is refused
 * is refused with it, and so is every row of a ring.
 */
export const planCompanies = (
  rows: MappedRow<CompanyFileRow>[],
  facts: CompanyFacts
): { planned: PlannedCompany[]; refused: RefusedRow[] } => {
  const known = new Map(facts.companies.map((each) => [each.external_id, each]))
  const { taken, refused } = normalise(rows, known, facts.home)
  const ids = new Map<string, string>()
  for (const { row } of taken) {
    ids.set(
      row.external_id,
      known.get(row.external_id)?.id ??
        ids.get(row.external_id) ??
        facts.newId()
    )
  }
  const idOf = (externalId: string | null | undefined) =>
    externalId
      ? (ids.get(externalId) ?? known.get(externalId)?.id)
      : (externalId as null | undefined)

  const resolved = taken.map(({ line, row }) => {
    const { parent_external_id, representative, ...rest } = row
    return {
      line,
      row: {
        ...rest,
        id: ids.get(row.external_id) as string,
        parent_id: idOf(parent_external_id),
        representative_id: representative
          ? facts.users.get(representative)
          : representative,
        named: { parent_external_id, representative },
      } satisfies CompanyRow,
    }
  })
  const faultsOf = companyFaults(resolved, facts)
  const plan = planUpsert<CompanyRow, KnownCompany>(resolved, {
    fields: [...COMPANY_FIELDS],
    externalIdOf: ({ external_id }) => external_id,
    keysOf: ({ external_id, organization_number }) => [
      { column: "external_id", key: external_id },
      { column: "organization_number", key: organization_number ?? null },
    ],
    find: ({ external_id }) => known.get(external_id) ?? null,
    refuse: faultsOf,
  })
  const whole = refuseBrokenTrees(plan.planned, facts.companies)
  return {
    planned: whole.planned,
    refused: [...refused, ...plan.refused, ...whole.refused],
  }
}
