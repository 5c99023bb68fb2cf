import { idsOnPath } from "./company-path"

/** A node of the tree, as far as inheritance needs it. */
export type PathNode = { id: string; path: string }

/**
 * What a company inherits: its own value, or that of the nearest ancestor that
 * has one; and whose it is, so that the answer can say so.
 *
 * @param path - Path of the company that asks.
 * @param nodes - The company and its ancestors, in any order.
 */
export const nearest = <Node extends PathNode, Value>(
  path: string,
  nodes: Node[],
  valueOf: (node: Node) => Value | null | undefined
): { value: Value; from: Node } | null => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (const id of idsOnPath(path).reverse()) {
    const from = byId.get(id)
    const value = from && valueOf(from)
    if (from && value !== null && value !== undefined) {
      return { value, from }
    }
  }
  return null
}
