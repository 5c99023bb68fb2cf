import { idsOnPath } from "./company-path"
import type { PathNode } from "./nearest"

export const COMPANY_STATUSES = ["active", "suspended"] as const

export type CompanyStatus = (typeof COMPANY_STATUSES)[number]

/**
 * The status that counts: a company is suspended when it, or any ancestor, is.
 *
 * @param path - Path of the company.
 * @param nodes - The company and its ancestors, in any order; others are ignored.
 */
export const effectiveStatus = (
  path: string,
  nodes: (PathNode & { status: CompanyStatus })[]
): CompanyStatus => {
  const ids = new Set(idsOnPath(path))
  return nodes.some(({ id, status }) => ids.has(id) && status === "suspended")
    ? "suspended"
    : "active"
}
