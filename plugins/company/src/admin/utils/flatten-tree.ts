import type { CompanyNode } from "../types"

/** One line of the tree: a company and how deep it lies. */
export type TreeRow = { node: CompanyNode; depth: number }

/** The tree as lines from the top, each company before those below it. */
export const flattenTree = (node: CompanyNode, depth = 0): TreeRow[] => [
  { node, depth },
  ...node.children.flatMap((child) => flattenTree(child, depth + 1)),
]

/** The ids of a company and of everything below it; none if it is not there. */
export const branchIds = (root: CompanyNode, id: string): string[] => {
  const rows = flattenTree(root)
  const top = rows.find((row) => row.node.id === id)

  return top ? flattenTree(top.node).map((row) => row.node.id) : []
}
