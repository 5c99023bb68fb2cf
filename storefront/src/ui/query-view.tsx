import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { ErrorNotice } from "./error-notice"
import { Loading } from "./loading"

type QueryViewProps<T> = {
  query: UseQueryResult<T>
  /** Lines of the placeholder while loading. */
  lines?: number
  children: (data: T) => ReactNode
}

/** Shows what was read; until then that it is loading, or why it is not there. */
export const QueryView = <T,>({
  query,
  lines,
  children,
}: QueryViewProps<T>) => {
  if (query.data !== undefined) {
    return children(query.data)
  }
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    )
  }
  return <Loading lines={lines} />
}
