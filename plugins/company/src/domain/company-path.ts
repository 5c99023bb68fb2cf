/**
 * The place of a company in its tree as one text: the ids from the root down
 * to the company itself, each followed by a slash. A subtree is then a prefix,
 * and the ancestors can be read without a query.
 */

/** Path of a company under a parent, or of a root. */
export const pathOf = (id: string, parentPath: string | null): string =>
  `${parentPath ?? "/"}${id}/`

/** Ids on the path from the root down to the company itself. */
export const idsOnPath = (path: string): string[] =>
  path.split("/").filter(Boolean)

/** Ids of the ancestors, the nearest first; empty for a root. */
export const ancestorIds = (path: string): string[] =>
  idsOnPath(path).slice(0, -1).reverse()

/** Whether the path lies in the subtree: the company itself or one below it. */
export const isWithin = (path: string, subtreePath: string): boolean =>
  path.startsWith(subtreePath)

/**
 * Path after the branch at `from` has become the branch at `to`.
 *
 * @param path - A path within the branch at `from`.
 */
export const movedPath = (path: string, from: string, to: string): string =>
  to + path.slice(from.length)

/** Pattern for SQL's LIKE (escape character `\`) that finds the subtree. */
export const subtreePattern = (path: string): string =>
  `${path.replace(/[\\%_]/g, "\\$&")}%`
