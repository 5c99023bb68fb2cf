/**
 * Waits for an expectation to hold: for what happens after the answer, in
 * subscribers and jobs.
 *
 * @throws the expectation's last error when it has not held in time.
 */
export const eventually = async <T>(
  expectation: () => Promise<T>,
  { withinMs = 10_000, everyMs = 100 } = {}
): Promise<T> => {
  const deadline = Date.now() + withinMs
  for (;;) {
    try {
      return await expectation()
    } catch (error) {
      if (Date.now() > deadline) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
  }
}
