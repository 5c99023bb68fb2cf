import { readFileSync } from "node:fs"
import path from "node:path"
import { listFiles } from "../build/fingerprint.mjs"

const PREFIX = /prefix: "([a-z]+)"/g
const SHORTEST = 4

const takenPrefixes = (root) =>
  new Set(
    listFiles(path.join(root, "plugins"), (name) => name.endsWith(".ts"))
      .filter((file) => file.includes(`${path.sep}models${path.sep}`))
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(PREFIX)])
      .map(([, prefix]) => prefix)
  )

/** The first letter of each word, then what follows it in the last one. */
const lettersOf = (noun) => {
  const words = noun.split("-")
  const last = words.at(-1)
  return words
    .slice(0, -1)
    .map((word) => word[0])
    .concat(last.replace(/[^a-z]/g, ""))
    .join("")
    .padEnd(SHORTEST, "x")
}

/**
 * A prefix for the ids of a noun that no other table has: from its id one
 * sees what a thing is.
 *
 * @param {string} noun in kebab-case
 * @param {string} root the repository
 */
export const freeIdPrefix = (noun, root) => {
  const taken = takenPrefixes(root)
  let prefix = lettersOf(noun).slice(0, SHORTEST)
  for (const letter of `${lettersOf(noun).slice(SHORTEST)}abcdefghij`) {
    if (!taken.has(prefix)) {
      return prefix
    }
    prefix += letter
  }
  return prefix
}
