import type { Answer } from "./caller"

/**
 * The body of an answer that has to be a success, e.g. in a fixture.
 *
 * @throws Error with status and body otherwise, so that a broken fixture says why.
 */
export const succeed = async <T>(request: Promise<Answer<T>>): Promise<T> => {
  const { status, data } = await request
  if (status < 200 || status > 299) {
    throw new Error(
      `Expected a success, got ${status}: ${JSON.stringify(data).slice(0, 2000)}`
    )
  }
  return data
}
