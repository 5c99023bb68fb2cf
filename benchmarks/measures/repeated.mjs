/** The work done so many times in a row: a single answer is too quick to be timed well. */
export const repeated = (times, work) => async () => {
  for (let round = 0; round < times; round += 1) {
    await work(round)
  }
}
