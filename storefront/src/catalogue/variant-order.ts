type Ranked = { title: string | null; variant_rank?: number | null }

/** Variants as the merchant has ranked them; alike ones by title, 9 before 10. */
export const inOrder = <T extends Ranked>(variants: T[]): T[] =>
  [...variants].sort(
    (a, b) =>
      (a.variant_rank ?? 0) - (b.variant_rank ?? 0) ||
      (a.title ?? "").localeCompare(b.title ?? "", undefined, { numeric: true })
  )
