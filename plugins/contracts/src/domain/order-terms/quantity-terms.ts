import { type ArticleTarget, mostSpecific, type Target } from "../target"

/** How much of an article may be ordered, in base units; null: nothing is said of it. */
export type QuantityTerms = {
  minimum: number | null
  maximum: number | null
  /** Whole packs: only this many, or twice, three times as many. */
  multiple: number | null
}

/** What a contract says about the quantities of some articles. */
export type QuantityRule = Target & QuantityTerms

/** Terms of an article, and the contract that they stand in. */
export type AgreedQuantities = QuantityTerms & {
  contract: { id: string; number: string }
}

const gcd = (a: number, b: number): number => (b ? gcd(b, a % b) : a)

const said = (values: (number | null)[]): number[] =>
  values.filter((value) => value !== null)

/** What holds where several rules are equally specific: all of them. */
const together = (rules: QuantityTerms[]): QuantityTerms => {
  const minima = said(rules.map(({ minimum }) => minimum))
  const maxima = said(rules.map(({ maximum }) => maximum))
  const multiples = said(rules.map(({ multiple }) => multiple))
  return {
    minimum: minima.length ? Math.max(...minima) : null,
    maximum: maxima.length ? Math.min(...maxima) : null,
    multiple: multiples.length
      ? multiples.reduce((a, b) => (a / gcd(a, b)) * b)
      : null,
  }
}

/**
 * The quantities that hold for an article: of the nearest contract that says
 * something about it, the most specific rule; of two equally specific ones both.
 *
 * @param contracts - Those in force, nearest first.
 * @param rulesOf - Rules by contract id.
 * @param targets - What the article belongs to.
 */
export const quantitiesOf = (
  contracts: { id: string; number: string }[],
  rulesOf: ReadonlyMap<string, QuantityRule[]>,
  targets: ArticleTarget[]
): AgreedQuantities | null => {
  for (const { id, number } of contracts) {
    const rules = mostSpecific(rulesOf.get(id) ?? [], targets)
    if (rules.length) {
      return { ...together(rules), contract: { id, number } }
    }
  }
  return null
}
