/**
 * Stands for the e-mail address of somebody who was forgotten: theirs alone, and nobody's.
 *
 * @param id - Of the customer, or one of the erasure's own.
 */
export const neutralEmail = (id: string): string =>
  `${id.toLowerCase()}@erased.invalid`

/** Stands for a name that was forgotten, where one has to be. */
export const NEUTRAL_NAME = "–"
