/**
 * @typedef {object} OptionRow
 * @property {string} name with its parents: `tax.seller_country_code`
 * @property {string} type
 * @property {string} byDefault
 */

const HEADING = /^\|\s*option\s*\|\s*type\s*\|\s*default\s*\|\s*effect\s*\|\s*$/

const unquoted = (cell) => cell.trim().replace(/^`(.*)`$/, "$1")

/** A cell's text may hold a bar, written `\|`. */
const cellsOf = (line) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"))

/**
 * The rows of all option tables in a README: those with the heading "option,
 * type, default, effect".
 *
 * @param {string} text Markdown
 * @returns {OptionRow[]}
 */
export const readOptionTables = (text) => {
  const lines = text.split("\n")
  return lines.flatMap((line, at) => {
    if (!HEADING.test(line)) {
      return []
    }
    const rest = lines.slice(at + 2)
    const end = rest.findIndex((row) => !row.startsWith("|"))
    return rest.slice(0, end < 0 ? undefined : end).map((row) => {
      const [name, type, byDefault] = cellsOf(row)
      return {
        name: unquoted(name),
        type: type.replaceAll("`", ""),
        byDefault: unquoted(byDefault),
      }
    })
  })
}
