import { columnOf, type Column, headingIndex } from "./columns"

/** What may stand between the cells of a row. */
export const DELIMITERS = [";", "\t", ",", "|"] as const

export type Delimiter = (typeof DELIMITERS)[number]

/** The first line that says something, up to a line break outside of quotes. */
const firstRecord = (text: string): string => {
  let quoted = false
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') {
      quoted = !quoted
    } else if (text[index] === "\n" && !quoted) {
      if (text.slice(start, index).trim()) {
        return text.slice(start, index)
      }
      start = index + 1
    }
  }
  return text.slice(start)
}

const cellsOf = (record: string, delimiter: Delimiter): string[] => {
  const cells = [""]
  let quoted = false
  for (const character of record) {
    if (character === '"') {
      quoted = !quoted
    } else if (character === delimiter && !quoted) {
      cells.push("")
      continue
    }
    cells[cells.length - 1] += character
  }
  return cells
}

/**
 * What stands between the cells: the character that divides the headings into
 * the most known columns, and among equals into the most cells. The other rows
 * have no say: decimal commas and texts would mislead.
 */
export const chooseDelimiter = (text: string, columns: Column[]): Delimiter => {
  const record = firstRecord(text)
  const index = headingIndex(columns)
  const score = (delimiter: Delimiter): [known: number, cells: number] => {
    const cells = cellsOf(record, delimiter)
    return [cells.filter((cell) => columnOf(cell, index)).length, cells.length]
  }
  const scores = new Map(DELIMITERS.map((each) => [each, score(each)]))
  return [...DELIMITERS].sort((a, b) => {
    const [knownA, cellsA] = scores.get(a) as [number, number]
    const [knownB, cellsB] = scores.get(b) as [number, number]
    return knownB - knownA || cellsB - cellsA
  })[0]
}
