import { idsOnPath } from "./company-path"
import type { PathNode } from "./nearest"

export const COMPANY_STATUSES = [
  "pending",
  "active",
  "suspended",
  "closed",
] as const

export type CompanyStatus = (typeof COMPANY_STATUSES)[number]

/** Strictest first: of two statuses on a path the one named first here counts. */
export const STRICTEST_FIRST: readonly CompanyStatus[] = [
  "closed",
  "pending",
  "suspended",
  "active",
]

/** The strictest of some statuses; active when there is none. */
export const strictest = (statuses: readonly CompanyStatus[]): CompanyStatus =>
  STRICTEST_FIRST.find((status) => statuses.includes(status)) ?? "active"

/**
 * The status that counts: the strictest of the company's own and its
 * ancestors'.
 *
 * @param path - Path of the company.
 * @param nodes - The company and its ancestors, in any order; others are ignored.
 */
export const effectiveStatus = (
  path: string,
  nodes: (PathNode & { status: CompanyStatus })[]
): CompanyStatus => {
  const ids = new Set(idsOnPath(path))
  return strictest(
    nodes.filter(({ id }) => ids.has(id)).map(({ status }) => status)
  )
}
