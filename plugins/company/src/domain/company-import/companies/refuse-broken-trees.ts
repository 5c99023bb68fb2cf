import type { RefusedRow } from "../../../import/map-rows"
import { rowMessage } from "../../../import/message"
import type { KnownCompany } from "./facts"
import type { PlannedCompany } from "./plan-companies"

type Rows = Map<string, PlannedCompany>

const refusal = (
  { line, external_id }: PlannedCompany,
  code: string,
  params = {}
): RefusedRow => ({
  line,
  external_id,
  messages: [rowMessage("parent_external_id", code, params)],
})

/** Where a company will stand: as its row says, else where it stands now. */
const parentOf = (
  id: string,
  rows: Rows,
  known: Map<string, KnownCompany>
): string | null => {
  const given = rows.get(id)?.row.parent_id
  return given === undefined ? (known.get(id)?.parent_id ?? null) : given
}

/** Rows of new companies whose parent is neither there nor will be. */
const orphans = (
  rows: Rows,
  known: Map<string, KnownCompany>
): PlannedCompany[] =>
  [...rows.values()].filter(
    ({ row }) =>
      row.parent_id && !rows.has(row.parent_id) && !known.has(row.parent_id)
  )

/** Ids on the ring that a company's ancestors run into, if they do. */
const ringFrom = (
  start: string,
  safe: Set<string>,
  next: (id: string) => string | null
): string[] => {
  const seen: string[] = []
  let at: string | null = start
  while (at && !safe.has(at)) {
    const place = seen.indexOf(at)
    if (place >= 0) {
      return seen.slice(place)
    }
    seen.push(at)
    at = next(at)
  }
  seen.forEach((id) => safe.add(id))
  return []
}

/** Rows that put a company into its own branch, each ring whole. */
const ringed = (
  rows: Rows,
  known: Map<string, KnownCompany>
): PlannedCompany[] => {
  const safe = new Set<string>()
  const found = new Set<string>()
  for (const id of rows.keys()) {
    for (const member of ringFrom(id, safe, (at) =>
      parentOf(at, rows, known)
    )) {
      found.add(member)
      safe.add(member)
    }
  }
  return [...found].flatMap((id) => {
    const row = rows.get(id)
    return row && row.row.parent_id !== undefined ? [row] : []
  })
}

/**
 * Takes out rows that cannot stand in one tree: those of a ring, and those
 * under a new company that is refused. Until nothing more falls: without one
 * row another may lose its place.
 */
export const refuseBrokenTrees = (
  planned: PlannedCompany[],
  companies: KnownCompany[]
): { planned: PlannedCompany[]; refused: RefusedRow[] } => {
  const known = new Map(companies.map((each) => [each.id, each]))
  const rows: Rows = new Map(planned.map((each) => [each.row.id, each]))
  const refused: RefusedRow[] = []
  for (;;) {
    const lost = orphans(rows, known)
    const bad = lost.length ? lost : ringed(rows, known)
    if (!bad.length) {
      return { planned: [...rows.values()], refused }
    }
    for (const row of bad) {
      rows.delete(row.row.id)
      refused.push(
        lost.length
          ? refusal(row, "parent_refused", {
              value: row.row.named.parent_external_id ?? "",
            })
          : refusal(row, "ring")
      )
    }
  }
}
