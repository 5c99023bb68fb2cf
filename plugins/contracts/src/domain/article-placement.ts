/** An article's place: a discount group, or none. */
export type Placement = { variant_id: string; discount_group_id: string | null }

/** A new place for an article; with `from` only if it still is there, in that group or (null) in none. */
export type Move = Placement & { from?: string | null }

/** Articles to put into a group, and to take out of it. */
export type ArticleChanges = { add: string[]; remove: string[] }

/** What a batch asks for, with what is needed to judge it. */
type AskedPlacements = {
  changes: ArticleChanges
  /** Variants of `add` that exist. */
  known: Set<string>
  /** Variants of `remove` that are in the group now. */
  members: Set<string>
}

/**
 * What is wrong with a batch of a group's articles, a line for each row that
 * names an article twice, one that does not exist, or one that is not in the
 * group.
 */
export const placementFaults = ({
  changes: { add, remove },
  known,
  members,
}: AskedPlacements): string[] => {
  const said = new Map<string, string>()
  const rows = [
    ...add.map((id, row) => ({ id, where: `add, row ${row + 1}`, adds: true })),
    ...remove.map((id, row) => ({
      id,
      where: `remove, row ${row + 1}`,
      adds: false,
    })),
  ]
  return rows.flatMap(({ id, where, adds }) => {
    const before = said.get(id)
    if (before) {
      return [`${where}: ${before} names the same article`]
    }
    said.set(id, where)
    if (adds && !known.has(id)) {
      return [`${where}: there is no article with the variant id ${id}`]
    }
    return adds || members.has(id)
      ? []
      : [`${where}: the article ${id} is not in the group`]
  })
}
