/** A column that an import knows. */
export type Column = {
  /** The field that its cells fill. */
  key: string
  /** Its heading in a template; both are understood, and the key. */
  title: { en: string; sv: string }
  /** Further headings that are understood. */
  aliases?: string[]
  /** Whether its cells are numbers that may have decimals. */
  decimal?: boolean
  /** What stands in the template's example row. */
  example?: string
}

const bare = (heading: string): string =>
  heading
    .normalize("NFKD")
    .replace(/[^\p{Letter}\p{Number}]/gu, "")
    .toLowerCase()

/** The columns by every heading that means them; case, spaces and accents do not count. */
export const headingIndex = (columns: Column[]): Map<string, Column> =>
  new Map(
    columns.flatMap((column) =>
      [
        column.key,
        column.title.en,
        column.title.sv,
        ...(column.aliases ?? []),
      ].map((heading) => [bare(heading), column] as const)
    )
  )

/** The column that a heading means, or null. */
export const columnOf = (
  heading: string,
  index: Map<string, Column>
): Column | null => index.get(bare(heading)) ?? null
