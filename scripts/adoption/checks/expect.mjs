/**
 * What a case found wrong, in words; shown below its line.
 *
 * @param {unknown} holds
 * @param {string} sentence
 */
export const expect = (holds, sentence) => {
  if (!holds) {
    throw new Error(sentence)
  }
}
