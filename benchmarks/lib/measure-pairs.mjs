/** Fewest pairs that say something. */
export const PAIRS = 9

const timed = async (work) => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * Times the two sides of a measure alternately, each pair in the other order
 * than the one before: what the machine does meanwhile meets both alike. One
 * pair goes ahead and does not count.
 *
 * @param {{ plain: () => Promise<void>, ours: () => Promise<void>,
 *   reset?: (side: "plain" | "ours") => Promise<void>,
 *   end?: () => Promise<void> }} sides `reset` runs untimed before each side,
 *   `end` after the last
 * @param {number} count
 * @returns {Promise<{ plain: number, ours: number }[]>} milliseconds
 */
export const measurePairs = async (sides, count) => {
  const side = async (name) => {
    await sides.reset?.(name)
    return timed(sides[name])
  }
  const pairs = []
  for (let index = -1; index < count; index += 1) {
    const order = index % 2 ? ["plain", "ours"] : ["ours", "plain"]
    const pair = {}
    for (const name of order) {
      pair[name] = await side(name)
    }
    if (index >= 0) {
      pairs.push({ plain: pair.plain, ours: pair.ours })
    }
  }
  await sides.end?.()
  return pairs
}
