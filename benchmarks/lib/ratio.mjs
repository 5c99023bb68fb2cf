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
 * The median over the pairs, so that a slow moment of the machine counts in
 * one pair only. Where lower is better: how many times as long ours takes.
 * Where higher is better: how much of plain's throughput ours has.
 *
 * @param {"lower" | "higher"} better
 * @param {{ plain: number, ours: number }[]} pairs durations in milliseconds
 */
export const ratioOf = (better, pairs) =>
  median(
    pairs.map(({ plain, ours }) =>
      better === "lower" ? ours / plain : plain / ours
    )
  )

/** Whether a ratio is as good as it is meant to be. */
export const meetsAim = ({ aim, better }, ratio) =>
  better === "lower" ? ratio <= aim : ratio >= aim
