/** What a node of the tree is. */
export const COMPANY_KINDS = ["group", "legal_entity", "unit"] as const

export type CompanyKind = (typeof COMPANY_KINDS)[number]

/** Kinds that a kind may stand under; null: at the top. */
const PARENTS: Record<CompanyKind, readonly (CompanyKind | null)[]> = {
  group: [null, "group"],
  legal_entity: [null, "group", "legal_entity"],
  unit: ["legal_entity", "unit"],
}

/**
 * Whether a company of this kind may stand under one of that kind. A unit
 * always has a legal entity above it: its invoices must be somebody's.
 */
export const mayStandUnder = (
  kind: CompanyKind,
  parent: CompanyKind | null
): boolean => PARENTS[kind].includes(parent)
