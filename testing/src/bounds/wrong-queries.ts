import { LONGEST } from "./wrong-bodies"

/** A query that has to be refused, and what the refusal has to name. */
export type WrongQuery = {
  wrong: string
  field: string
  query: Record<string, unknown>
}

const one = (field: string, value: unknown, says: string): WrongQuery => ({
  wrong: `${field}: ${says}`,
  field,
  query: { [field]: value },
})

const PAGES: WrongQuery[] = [
  one("limit", 201, "over 200"),
  one("limit", -1, "negative"),
  one("limit", "many", "a word"),
  one("offset", -1, "negative"),
  one("offset", "far", "a word"),
]

/**
 * Queries that a GET route must not take.
 *
 * @param isList - Whether it gives pages.
 * @param filters - Names of its filters.
 */
export const wrongQueries = (
  isList: boolean,
  filters: string[] = []
): WrongQuery[] => [
  ...(isList ? PAGES : []),
  ...filters.map((field) =>
    one(field, "x".repeat(LONGEST.name + 1), `longer than ${LONGEST.name}`)
  ),
  one("surprise", 1, "unknown"),
]
