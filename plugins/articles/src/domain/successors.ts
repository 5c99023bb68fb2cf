/** An article, as far as what comes after it is concerned. */
export type Mortal = {
  variant_id: string
  /** Calendar date from which it cannot be ordered; null: it can. */
  discontinued_on: string | null
  successor_variant_id: string | null
}

/** Whether an article cannot be ordered any more on a calendar date. */
export const isDead = (
  { discontinued_on }: Pick<Mortal, "discontinued_on">,
  today: string
): boolean => discontinued_on !== null && discontinued_on <= today

/**
 * Whom an article leads to: its successor, or that one's where it is dead too,
 * and so on. Null when the article lives, names none, or the chain ends with a
 * dead one. An article without a row of its own lives.
 */
export const livingSuccessor = (
  of: Mortal,
  all: ReadonlyMap<string, Mortal>,
  today: string
): string | null => {
  const seen = new Set([of.variant_id])
  let at: Mortal | undefined = of
  while (at && isDead(at, today)) {
    const next: string | null = at.successor_variant_id
    if (!next || seen.has(next)) {
      return null
    }
    seen.add(next)
    at = all.get(next)
    if (!at || !isDead(at, today)) {
      return next
    }
  }
  return null
}
