import { inWords } from "../../scripts/lib/steps.mjs"
import { median, meetsAim, ratioOf } from "./ratio.mjs"

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} aim
 * @property {"lower" | "higher"} better
 * @property {{ plain: number, ours: number }[]} pairs
 */

const rounded = (ratio) => Number(ratio.toFixed(3))

/**
 * One line for programs.
 *
 * @param {Result} result
 */
export const jsonLine = ({ name, aim, better, pairs }) =>
  JSON.stringify({
    name,
    ratio: rounded(ratioOf(better, pairs)),
    aim,
    better,
    pairs: pairs.length,
  })

/**
 * One line for people: the ratio, whether it meets its aim, and the medians
 * that it came from.
 *
 * @param {Result} result
 */
export const tableLine = (result) => {
  const { name, aim, better, pairs } = result
  const ratio = ratioOf(better, pairs)
  const sign = better === "lower" ? "≤" : "≥"
  const time = (side) => inWords(median(pairs.map((pair) => pair[side])))
  const times =
    better === "lower"
      ? `${time("ours")} ÷ ${time("plain")}`
      : `${time("plain")} ÷ ${time("ours")}`
  return [
    meetsAim(result, ratio) ? "✓" : "✗",
    name.padEnd(18),
    ratio.toFixed(2).padStart(6),
    `(aim ${sign} ${aim})`.padEnd(14),
    `${times}, ${pairs.length} pairs`,
  ].join("  ")
}
