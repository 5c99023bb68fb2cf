import type { HoldRefusal } from "../types/booking"

const SENTENCES: Record<HoldRefusal["rule"], (refusal: HoldRefusal) => string> =
  {
    over_limit: ({ account_id, amount, free, limit_amount }) =>
      `${amount} is more than the ${free} that is left of the limit ${limit_amount} of ${account_id}`,
    closed: ({ account_id }) => `${account_id} is closed`,
    outside_period: ({ account_id }) =>
      `${account_id} is for another time than this`,
  }

/** Why nothing was held, in a sentence for those who write plugins. */
export const refusalSentence = (refusals: readonly HoldRefusal[]): string =>
  `The ledger holds nothing: ${refusals.map((refusal) => SENTENCES[refusal.rule](refusal)).join("; ")}`
