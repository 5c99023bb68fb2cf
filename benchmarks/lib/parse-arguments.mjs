import { Problem } from "../../scripts/lib/problem.mjs"
import { PAIRS } from "./measure-pairs.mjs"

const pairsIn = (word) => {
  const count = Number(word)
  if (!Number.isInteger(count) || count < 1) {
    throw new Problem("--pairs takes a whole number from 1")
  }
  return count
}

/**
 * What `npm run bench -- …` was asked for.
 *
 * @param {string[]} words
 * @param {string[]} names of the measures
 * @returns {{ names: string[], json: boolean, short: boolean, pairs: number }}
 */
export const parseArguments = (words, names) => {
  const asked = { names: [], json: false, short: false, pairs: PAIRS }
  for (const word of words) {
    if (word === "--json") {
      asked.json = true
    } else if (word === "--short") {
      Object.assign(asked, { short: true, pairs: 1 })
    } else if (word.startsWith("--pairs=")) {
      asked.pairs = pairsIn(word.slice("--pairs=".length))
    } else if (names.includes(word)) {
      asked.names.push(word)
    } else {
      throw new Problem(
        `There is no measure "${word}". Measures: ${names.join(", ")}`
      )
    }
  }
  return { ...asked, names: asked.names.length ? asked.names : names }
}
