/** Compares by what is written, whatever the order of an object's keys. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part
  ) ?? "null"

/**
 * What really changes, each field with what was there before; null when
 * nothing does.
 */
export const changedData = (
  before: Record<string, unknown>,
  given: Record<string, unknown>
): Record<string, { from: unknown; to: unknown }> | null => {
  const changed = Object.entries(given).filter(
    ([field, value]) =>
      value !== undefined && written(value) !== written(before[field] ?? null)
  )
  return changed.length
    ? Object.fromEntries(
        changed.map(([field, to]) => [
          field,
          { from: before[field] ?? null, to },
        ])
      )
    : null
}
