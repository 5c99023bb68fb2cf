/**
 * The middle of some numbers; of an even count the mean of the two in the
 * middle.
 *
 * @param {number[]} numbers at least one
 */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * How much longer ours takes: the median over the pairs of ours ÷ plain, so
 * that a slow moment of the machine counts in one pair only.
 *
 * @param {{ plain: number, ours: number }[]} pairs durations in milliseconds
 */
export const ratioOf = (pairs) =>
  median(pairs.map(({ plain, ours }) => ours / plain))

/** Whether a ratio is as good as it is meant to be. */
export const meetsAim = ({ aim, better }, ratio) =>
  better === "lower" ? ratio <= aim : ratio >= aim
