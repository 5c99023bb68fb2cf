import type { MappedRow } from "../../../import/map-rows"
import { rowMessage, type RowMessage } from "../../../import/message"
import { type CompanyKind, mayStandUnder } from "../../company-kind"
import type { CompanyFacts, KnownCompany } from "./facts"
import type { CompanyRow } from "./plan-companies"

type Look = {
  byNumber: Map<string, KnownCompany>
  kindOf: (id: string) => CompanyKind | undefined
}

const ownFaults = (
  row: CompanyRow,
  existing: KnownCompany | null
): RowMessage[] => [
  ...((existing ? row.name === null : !row.name)
    ? [rowMessage("name", "missing")]
    : []),
  ...(!existing && !row.kind ? [rowMessage("kind", "missing")] : []),
  ...(existing && row.kind && row.kind !== existing.kind
    ? [rowMessage("kind", "kind_stays", { kind: existing.kind })]
    : []),
]

const numberFaults = (
  row: CompanyRow,
  kind: CompanyKind,
  look: Look
): RowMessage[] => {
  const stray = (["organization_number", "vat_id"] as const).filter(
    (field) => kind !== "legal_entity" && row[field]
  )
  const holder = row.organization_number
    ? look.byNumber.get(row.organization_number)
    : undefined
  return [
    ...stray.map((field) => rowMessage(field, "not_of_kind", { kind })),
    ...(holder && holder.id !== row.id
      ? [
          rowMessage("organization_number", "number_taken", {
            name: holder.name,
          }),
        ]
      : []),
  ]
}

const placeFaults = (
  row: CompanyRow,
  existing: KnownCompany | null,
  kind: CompanyKind,
  look: Look
): RowMessage[] => {
  const named = row.named.parent_external_id
  if (named && !row.parent_id) {
    return [
      rowMessage("parent_external_id", "no_such_company", { value: named }),
    ]
  }
  if (existing && row.parent_id === undefined) {
    return []
  }
  if (row.parent_id === row.id) {
    return [rowMessage("parent_external_id", "ring")]
  }
  const parentKind = row.parent_id ? look.kindOf(row.parent_id) : null
  // A parent without a kind is refused itself, and this row with it.
  return parentKind === undefined || mayStandUnder(kind, parentKind)
    ? []
    : [
        parentKind
          ? rowMessage("parent_external_id", "wrong_parent", {
              kind,
              parent: parentKind,
            })
          : rowMessage("parent_external_id", "needs_parent", { kind }),
      ]
}

/** What speaks against a row by itself, against what is there, and against its parent. */
export const companyFaults = (
  rows: MappedRow<CompanyRow>[],
  facts: CompanyFacts
): ((row: CompanyRow, existing: KnownCompany | null) => RowMessage[]) => {
  const kinds = new Map<string, CompanyKind | null | undefined>([
    ...rows.map(({ row }) => [row.id, row.kind] as const),
    ...facts.companies.map(({ id, kind }) => [id, kind] as const),
  ])
  const look: Look = {
    byNumber: new Map(
      facts.companies.flatMap((company) =>
        company.organization_number
          ? [[company.organization_number, company] as const]
          : []
      )
    ),
    kindOf: (id) => kinds.get(id) ?? undefined,
  }
  return (row, existing) => {
    const kind = existing?.kind ?? row.kind
    const { representative } = row.named
    return [
      ...ownFaults(row, existing),
      ...(kind ? numberFaults(row, kind, look) : []),
      ...(kind ? placeFaults(row, existing, kind, look) : []),
      ...(representative && !row.representative_id
        ? [
            rowMessage("representative", "no_such_user", {
              value: representative,
            }),
          ]
        : []),
    ]
  }
}
