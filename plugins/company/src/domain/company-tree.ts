import type { CompanyKind } from "./company-kind"
import { type CompanyStatus, strictest } from "./effective-status"

/** A company as a flat list of the tree has it. */
export type FlatNode = {
  id: string
  name: string
  kind: CompanyKind
  parent_id: string | null
  status: CompanyStatus
}

/** A company with those below it. */
export type NestedNode = FlatNode & {
  effective_status: CompanyStatus
  children: NestedNode[]
}

/**
 * The tree out of its flat list; children keep the list's order, and
 * are in effect no freer than their parent is.
 *
 * @param nodes - All companies under one root, each parent before its children.
 */
export const nest = (nodes: FlatNode[]): NestedNode | null => {
  const byId = new Map<string, NestedNode>()
  for (const { id, name, kind, parent_id, status } of nodes) {
    const parent = parent_id ? byId.get(parent_id) : undefined
    const node: NestedNode = {
      id,
      name,
      kind,
      parent_id,
      status,
      effective_status: strictest([
        parent?.effective_status ?? "active",
        status,
      ]),
      children: [],
    }
    parent?.children.push(node)
    byId.set(id, node)
  }
  return byId.values().next().value ?? null
}
