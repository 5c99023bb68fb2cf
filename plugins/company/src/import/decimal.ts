/** What divides whole from broken in a file's numbers. */
export type DecimalMark = "," | "."

const SPACES = /[\s\u00a0\u202f']/g
const WHOLE = String.raw`-?\d+`
const GROUPED = (group: string) => String.raw`-?\d{1,3}(?:${group}\d{3})+`

const pattern = (mark: DecimalMark): RegExp => {
  const [decimal, group] = mark === "," ? [",", "\\."] : ["\\.", ","]
  return new RegExp(`^(?:${WHOLE}|${GROUPED(group)})(?:${decimal}\\d+)?$`)
}

const other = (mark: DecimalMark): DecimalMark => (mark === "," ? "." : ",")

const strip = (text: string): string =>
  text
    .trim()
    .replace(SPACES, "")
    .replace(/^\u2212/, "-")

const readWith = (text: string, mark: DecimalMark): string | null => {
  if (!pattern(mark).test(text)) {
    return null
  }
  const [whole, broken = ""] = text.split(other(mark)).join("").split(mark)
  const digits = whole.replace(/^(-?)0+(?=\d)/, "$1")
  const decimals = broken.replace(/0+$/, "")
  const number = decimals ? `${digits}.${decimals}` : digits
  return number === "-0" ? "0" : number
}

/**
 * A number as people write it, as the text that BigNumber takes: `1 234,50` is
 * `1234.5`. What can be read only one way is read that way; where both are
 * possible, such as in `1,234`, the file's own mark decides.
 *
 * @returns null for what is no number.
 */
export const parseDecimal = (
  given: string,
  mark: DecimalMark
): string | null => {
  const text = strip(given)
  return readWith(text, mark) ?? readWith(text, other(mark))
}

/**
 * The decimal mark of a file: the one that its numbers can only be read with;
 * where none tells, a comma in a file with semicolons, as Excel writes both in
 * the countries with decimal comma.
 */
export const decimalMarkOf = (
  numbers: string[],
  delimiter: string
): DecimalMark => {
  const usual: DecimalMark = delimiter === "," || delimiter === "|" ? "." : ","
  for (const number of numbers.map(strip)) {
    const comma = readWith(number, ",")
    const point = readWith(number, ".")
    if (comma !== point && (comma === null || point === null)) {
      return comma === null ? "." : ","
    }
  }
  return usual
}
