import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query"
import { statusOf } from "./error-text"

/** What the session does when the store no longer takes its word for it. */
export type AccessProblemHandler = (status: 401 | 403) => void

const MAX_RETRIES = 2

/**
 * The cache of everything read from the store. A 401 or 403 of any call is
 * reported in one place, so that no page has to think of it.
 */
export const createQueryClient = (
  onAccessProblem: AccessProblemHandler
): QueryClient => {
  const report = (error: unknown) => {
    const status = statusOf(error)
    if (status === 401 || status === 403) {
      onAccessProblem(status)
    }
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: report }),
    mutationCache: new MutationCache({ onError: report }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // What the store has refused once it will refuse again.
        retry: (count, error) =>
          count < MAX_RETRIES && (statusOf(error) ?? 500) >= 500,
      },
    },
  })
}
