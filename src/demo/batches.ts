/**
 * Cuts a list into batches of about the same effort; what is too big for a
 * batch has one of its own.
 *
 * @param effort - Of one of them, in the unit of `most`.
 */
export const inBatches = <T>(
  list: T[],
  most: number,
  effort: (each: T) => number = () => 1
): T[][] => {
  const batches: T[][] = []
  let room = 0
  for (const each of list) {
    if (effort(each) > room) {
      batches.push([])
      room = most
    }
    batches[batches.length - 1].push(each)
    room -= effort(each)
  }
  return batches
}
