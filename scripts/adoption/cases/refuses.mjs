import { expect } from "../checks/expect.mjs"
import { startInVain } from "../medusa.mjs"

/** The sentence is in a JSON log line, where quotes are escaped. */
const readable = (output) => output.replaceAll('\\"', '"')

/**
 * A store that cannot work: it ends with a sentence that says why.
 *
 * @param {import("../run.mjs").Surroundings} surroundings
 * @param {import("../matrix.mjs").AdoptionCase} adoptionCase
 */
export const refuses = async ({ store, databases }, adoptionCase) => {
  const { name, fault, sentence } = adoptionCase
  const url = await databases.make(name, "plain")
  store.become(adoptionCase)
  const tryIt = async () => {
    const { code, output } = await startInVain(store, url)
    expect(code !== null, "the store starts, as if nothing were wrong")
    expect(code !== 0, "the store ends with exit code 0")
    expect(
      sentence.test(readable(output)),
      `nobody says ${sentence}:\n${output.slice(-2000)}`
    )
  }
  await (fault ? store.without(fault, tryIt) : tryIt())
}
