/** Stands for the e-mail address of somebody who was forgotten: theirs alone, and nobody's. */
export const neutralEmail = (customer_id: string): string =>
  `${customer_id.toLowerCase()}@erased.invalid`

/** Stands for a name that was forgotten, where one has to be. */
export const NEUTRAL_NAME = "–"
