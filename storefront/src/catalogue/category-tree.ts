/** What the tree has to know of a category. */
export type TreeCategory = {
  id: string
  name: string
  parent_category_id: string | null
  rank: number | null
}

/** A category with how deep it stands: 0 at the top. */
export type PlacedCategory = TreeCategory & { depth: number }

/** Those right below a category (null: at the top), as the merchant ranks them. */
export const childrenOf = (
  categories: TreeCategory[],
  id: string | null
): TreeCategory[] =>
  categories
    .filter(({ parent_category_id }) => parent_category_id === id)
    .sort(
      (a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.name.localeCompare(b.name)
    )

/** The whole tree as a list, each category followed by those below it. */
export const inTreeOrder = (
  categories: TreeCategory[],
  id: string | null = null,
  depth = 0
): PlacedCategory[] =>
  childrenOf(categories, id).flatMap((category) => [
    { ...category, depth },
    ...inTreeOrder(categories, category.id, depth + 1),
  ])

/** From the top down to a category, itself included; empty where it is unknown. */
export const pathTo = (
  categories: TreeCategory[],
  id: string | null
): TreeCategory[] => {
  const category = categories.find((each) => each.id === id)
  return category
    ? [...pathTo(categories, category.parent_category_id), category]
    : []
}

/**
 * Its own id and those of all below it: an article stands in the lowest
 * category only, and people look for it in the higher ones too.
 */
export const idsWithin = (categories: TreeCategory[], id: string): string[] => [
  id,
  ...inTreeOrder(categories, id).map((category) => category.id),
]
