/**
 * What a rule of a contract may be about, the most specific first. Where
 * several rules match an article, the more specific one decides.
 */
export const TARGET_TYPES = [
  "variant",
  "product",
  "discount_group",
  "category",
  "collection",
  "tag",
  "all",
] as const

export type TargetType = (typeof TARGET_TYPES)[number]

/** Id that stands for every article, with the type `all`. */
export const EVERYTHING = "*"

/** What a rule is about; the id is `*` where the type is `all`. */
export type Target = { target_type: TargetType; target_id: string }

/**
 * A target that an article belongs to. A category's depth is its place under
 * the top category, 1; an article belongs to all categories above its own.
 */
export type ArticleTarget = Target & { depth: number }

/** The same text for the same target. */
export const targetKey = ({ target_type, target_id }: Target): string =>
  `${target_type}:${target_id}`

/** Sorts the more specific target first; of two categories the deeper one. */
export const bySpecificity = (a: ArticleTarget, b: ArticleTarget): number =>
  TARGET_TYPES.indexOf(a.target_type) - TARGET_TYPES.indexOf(b.target_type) ||
  b.depth - a.depth

/** Whether two targets are equally specific, so that something else must decide. */
export const equallySpecific = (a: ArticleTarget, b: ArticleTarget): boolean =>
  bySpecificity(a, b) === 0

/**
 * Of rules by target, those that decide for an article: the ones with its most
 * specific target, nearly always one; of two tags, both.
 *
 * @param targets - What the article belongs to, in any order.
 */
export const mostSpecific = <Rule extends Target>(
  rules: Rule[],
  targets: ArticleTarget[]
): Rule[] => {
  const byKey = new Map(targets.map((target) => [targetKey(target), target]))
  const matching = rules
    .flatMap((rule) => {
      const target = byKey.get(targetKey(rule))
      return target ? [{ rule, target }] : []
    })
    .sort((a, b) => bySpecificity(a.target, b.target))
  return matching
    .filter(({ target }) => equallySpecific(target, matching[0].target))
    .map(({ rule }) => rule)
}
