import { Problem } from "../lib/problem.mjs"

/**
 * What `npm run test:adoption -- …` was asked for.
 *
 * @param {string[]} words
 * @param {import("./matrix.mjs").AdoptionCase[]} cases
 * @returns {{ names: string[], list: boolean, keep: boolean }}
 */
export const parseArguments = (words, cases) => {
  const asked = { names: [], list: false, keep: false }
  const known = cases.flatMap(({ name, kind }) => [name, kind])
  const rest = [...words]
  const only = (given = "") => {
    for (const name of given.split(",")) {
      if (!known.includes(name)) {
        throw new Problem(
          `There is no case "${name}". Cases: ${[...new Set(known)].join(", ")}`
        )
      }
      asked.names.push(name)
    }
  }
  while (rest.length) {
    const word = rest.shift()
    if (word === "--list") {
      asked.list = true
    } else if (word === "--keep") {
      asked.keep = true
    } else if (word === "--only") {
      only(rest.shift())
    } else if (word.startsWith("--only=")) {
      only(word.slice("--only=".length))
    } else {
      throw new Problem(
        `"${word}" is not known here. There are --only <case>,…, --list, --keep.`
      )
    }
  }
  return asked
}
