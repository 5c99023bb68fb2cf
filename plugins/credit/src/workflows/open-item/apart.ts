/**
 * Does something with all things together; where that fails with ever fewer of
 * them, until only those are left that fail alone. So one bad thing costs the
 * others a few attempts, and no more.
 *
 * @param failed - Told of each thing that fails alone.
 */
export const apart = async <Thing>(
  things: readonly Thing[],
  job: (some: readonly Thing[]) => Promise<void>,
  failed: (thing: Thing, error: unknown) => Promise<void>
): Promise<void> => {
  if (!things.length) {
    return
  }
  try {
    await job(things)
  } catch (error) {
    const [first, ...rest] = things
    if (!rest.length) {
      await failed(first, error)
      return
    }
    const half = Math.ceil(things.length / 2)
    await apart(things.slice(0, half), job, failed)
    await apart(things.slice(half), job, failed)
  }
}
