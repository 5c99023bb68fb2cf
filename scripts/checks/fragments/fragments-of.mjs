/**
 * @typedef {object} Fragment TypeScript in a document
 * @property {string} file the document
 * @property {number} line where its fence opens, counted from 1
 * @property {string} where both, for people
 * @property {string | null} quotes the file that it says it is from
 * @property {string} code
 */

/** Inside a list it stands as far in as the item's text. */
const FENCE = /(?:<!-- quotes (\S+) -->\s*\n)?^( *)```ts\n([\s\S]*?)^\2```$/gm

const lineAt = (text, index) => text.slice(0, index).split("\n").length

/**
 * The ```ts fences of a document. A comment `<!-- quotes path -->` before one
 * says that it is that file, word for word.
 *
 * @param {string} file
 * @param {string} text Markdown
 * @returns {Fragment[]}
 */
export const fragmentsOf = (file, text) =>
  [...text.matchAll(FENCE)].map((match) => {
    const [whole, quotes = null, , code] = match
    const line = lineAt(text, match.index + whole.indexOf("```ts"))
    return { file, line, where: `${file}:${line}`, quotes, code }
  })
