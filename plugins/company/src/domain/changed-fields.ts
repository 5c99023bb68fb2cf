import { isDeepStrictEqual } from "node:util"

/** Fields of a thing, as JSON can hold them. */
export type Fields = Record<string, unknown>

/** What a change left behind: the changed fields as they were, and as they are. */
export type Change = { before: Fields | null; after: Fields | null }

/** What every row has and no person changes. */
const BOOKKEEPING = new Set(["id", "created_at", "updated_at", "deleted_at"])

const plain = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value))

const told = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => !BOOKKEEPING.has(field))
      .map(([field, value]) => [field, plain(value)])
      .filter(([, value]) => value !== null)
  )

/**
 * The fields that differ. Of something new its filled fields after, of something
 * gone those before. A field that `after` leaves out has not been touched, so
 * a whole row may be given before and only the changes after. Dates become
 * ISO 8601 text.
 *
 * @returns null when nothing differs.
 */
export const changedFields = (
  before: Fields | null | undefined,
  after: Fields | null | undefined
): Change | null => {
  if (!before || !after) {
    return {
      before: before ? told(before) : null,
      after: after ? told(after) : null,
    }
  }
  const changed = Object.keys(after).filter(
    (field) =>
      !BOOKKEEPING.has(field) &&
      after[field] !== undefined &&
      !isDeepStrictEqual(plain(before[field]), plain(after[field]))
  )
  const of = (fields: Fields) =>
    Object.fromEntries(changed.map((field) => [field, plain(fields[field])]))
  return changed.length ? { before: of(before), after: of(after) } : null
}
