/** Something that a company says about a variant. */
type Said = { company_id: string; variant_id: string }

/**
 * What holds for each variant: of the companies on the way up the nearest one
 * that says something; of several that it says, the first given.
 *
 * @param lineage - A company and those above it, nearest first; others say nothing.
 */
export const nearestOfEach = <Each extends Said>(
  said: readonly Each[],
  lineage: readonly string[]
): Map<string, Each> => {
  const nearest = new Map<string, Each>()
  for (const company_id of lineage) {
    for (const each of said) {
      if (each.company_id === company_id && !nearest.has(each.variant_id)) {
        nearest.set(each.variant_id, each)
      }
    }
  }
  return nearest
}
