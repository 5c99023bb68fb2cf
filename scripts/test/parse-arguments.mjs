import { Problem } from "../lib/problem.mjs"
import { GROUPS } from "./jest-group.mjs"

/**
 * What `npm test -- …` was asked for.
 *
 * @param {string[]} words
 * @returns {{ only: string[] | null, patterns: string[] }}
 */
export const parseArguments = (words) => {
  const patterns = []
  let only = null
  const rest = [...words]
  while (rest.length) {
    const word = rest.shift()
    if (word === "--only") {
      only = (rest.shift() ?? "").split(",")
    } else if (word.startsWith("--only=")) {
      only = word.slice("--only=".length).split(",")
    } else {
      patterns.push(word)
    }
  }
  const known = GROUPS.flatMap(({ projects }) => projects)
  const unknown = only?.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new Problem(
      `There are no tests of the kind "${unknown}". Kinds: ${known.join(", ")}`
    )
  }
  return { only, patterns }
}
