import type { KnownCompany } from "./facts"
import type { PlannedCompany } from "./plan-companies"

/** A company to create, with its id. */
export type NewCompany = Omit<
  KnownCompany,
  "time_zone" | "customer_group_id"
> & {
  time_zone?: string
}

/** Fields of a company to write. */
export type CompanyChange = { id: string } & Partial<
  Omit<KnownCompany, "id" | "kind" | "parent_id" | "customer_group_id">
>

/** What a plan writes, in an order in which it can be written. */
export type CompanyWrites = {
  /** Each parent before its children. */
  create: NewCompany[]
  update: CompanyChange[]
  /** From the top of the tree as it will be, so that no move goes into its own branch. */
  move: { id: string; parent_id: string | null }[]
}

const byDepth = (
  planned: PlannedCompany[],
  known: KnownCompany[]
): PlannedCompany[] => {
  const parents = new Map<string, string | null>([
    ...known.map(({ id, parent_id }) => [id, parent_id] as const),
    ...planned.flatMap(({ row }) =>
      row.parent_id === undefined ? [] : [[row.id, row.parent_id] as const]
    ),
  ])
  const depths = new Map<string, number>()
  const depthOf = (id: string): number => {
    const path: string[] = []
    let at: string | null | undefined = id
    while (at && !depths.has(at)) {
      path.push(at)
      at = parents.get(at)
    }
    let depth = at ? (depths.get(at) as number) : -1
    for (const each of path.reverse()) {
      depth += 1
      depths.set(each, depth)
    }
    return depths.get(id) as number
  }
  return [...planned].sort((a, b) => depthOf(a.row.id) - depthOf(b.row.id))
}

const newCompany = ({ row }: PlannedCompany): NewCompany => ({
  id: row.id,
  external_id: row.external_id,
  name: row.name as string,
  kind: row.kind as NewCompany["kind"],
  parent_id: row.parent_id ?? null,
  country_code: row.country_code ?? null,
  organization_number: row.organization_number ?? null,
  vat_id: row.vat_id ?? null,
  gln: row.gln ?? null,
  peppol_id: row.peppol_id ?? null,
  currency_code: row.currency_code ?? null,
  status: row.status ?? "active",
  language: row.language ?? null,
  ...(row.time_zone && { time_zone: row.time_zone }),
  representative_id: row.representative_id ?? null,
})

/** The writes of a plan. */
export const companyWrites = (
  planned: PlannedCompany[],
  known: KnownCompany[]
): CompanyWrites => {
  const ordered = byDepth(planned, known)
  const changed = ordered.filter(({ action }) => action === "update")
  return {
    create: ordered
      .filter(({ action }) => action === "create")
      .map((row) => newCompany(row)),
    update: changed.flatMap(({ row, changes }) => {
      const { parent_id: _place, ...fields } = changes
      return Object.keys(fields).length
        ? [{ id: row.id, ...fields } as CompanyChange]
        : []
    }),
    move: changed.flatMap(({ row, changes }) =>
      changes.parent_id === undefined
        ? []
        : [{ id: row.id, parent_id: changes.parent_id }]
    ),
  }
}
