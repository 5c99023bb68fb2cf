/** Rows that go to core's services at once. */
export const CHUNK = 1000

/** The list in pieces of `CHUNK`, in order. */
export const chunks = <Item>(items: Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_piece, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK)
  )

/** Chunks that are written at the same time: while the database writes one, the next is made ready. */
const AT_ONCE = 3

/**
 * Does a work with every chunk of the list, a few at the same time. All that
 * has been begun is ended before it throws.
 *
 * @throws what the first failed chunk threw.
 */
export const eachChunk = async <Item>(
  items: Item[],
  work: (chunk: Item[]) => Promise<void>
): Promise<void> => {
  const waiting = chunks(items)
  const failures: unknown[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (failures.length) {
        return
      }
      await work(next).catch((error) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (failures.length) {
    throw failures[0]
  }
}
