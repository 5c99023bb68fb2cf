import {
  type ArticleTarget,
  mostSpecific,
  TARGET_TYPES,
  type TargetType,
} from "../target"

/** What a lead time may be about: articles, or the way they are sent. */
export const LEAD_TIME_TARGETS = [...TARGET_TYPES, "shipping_option"] as const

export type LeadTimeTarget = TargetType | "shipping_option"

/** So many working days for what it is about. */
export type LeadTimeRule = {
  /** Contract that promises it; null: the merchant's own. */
  contract_id: string | null
  target_type: LeadTimeTarget
  target_id: string
  days: number
}

type ArticleRule = LeadTimeRule & { target_type: ArticleTarget["target_type"] }

const isAboutArticles = (rule: LeadTimeRule): rule is ArticleRule =>
  rule.target_type !== "shipping_option"

/**
 * Working days from order to dispatch of an article: what the nearest contract
 * says that says anything about it, else the merchant's rules, else the default. Of one
 * contract's rules the most specific decides; of two equally specific ones the longer.
 *
 * @param contract_ids - Contracts in force, nearest first.
 * @param targets - What the article belongs to.
 */
export const leadDays = (
  rules: LeadTimeRule[],
  contract_ids: string[],
  targets: ArticleTarget[],
  by_default: number
): number => {
  const about = rules.filter(isAboutArticles)
  for (const level of [...contract_ids, null]) {
    const deciding = mostSpecific(
      about.filter(({ contract_id }) => contract_id === level),
      targets
    )
    if (deciding.length) {
      return Math.max(...deciding.map(({ days }) => days))
    }
  }
  return by_default
}

/**
 * Working days that a shipping option takes on its way: what the nearest
 * contract says, else the merchant; 0 when nobody does. An order that is sent
 * on several ways takes as long as the slowest.
 */
export const transitDays = (
  rules: LeadTimeRule[],
  contract_ids: string[],
  shipping_option_ids: string[]
): number => {
  const ways = rules.filter(
    ({ target_type }) => target_type === "shipping_option"
  )
  const daysOf = (option: string): number =>
    [...contract_ids, null]
      .map((level) =>
        ways.find(
          ({ contract_id, target_id }) =>
            contract_id === level && target_id === option
        )
      )
      .find((rule) => rule)?.days ?? 0
  return Math.max(0, ...shipping_option_ids.map(daysOf))
}
