const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** A change of a row, as its rollback needs it. */
export type Change<Row extends object> = {
  /** What the changed fields were before, and what they became. */
  before: Partial<Row>
  after: Partial<Row>
}

/** What a step has changed about a row, of the fields that it was asked to change. */
export const changeOf = <Row extends object>(
  fields: readonly (keyof Row)[],
  before: Row,
  after: Row
): Change<Row> => {
  const pick = (row: Row) =>
    Object.fromEntries(
      fields.map((field) => [field, row[field]])
    ) as Partial<Row>
  return { before: pick(before), after: pick(after) }
}

/**
 * What a rollback writes: of the fields that a step has changed, those that
 * still are as the step left them. What somebody else has changed since stays.
 *
 * @returns no fields where nothing is left to undo.
 *
 * @example
 * const undo = undoOf(change, await service.retrieveBudget(id))
 * if (Object.keys(undo).length) {
 *   await service.updateBudgets({ id, ...undo })
 * }
 */
export const undoOf = <Row extends object>(
  { before, after }: Change<Row>,
  now: Row
): Partial<Row> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof Row)[])
      .filter((field) => isSame(now[field], after[field]))
      .map((field) => [field, before[field]])
  ) as Partial<Row>
