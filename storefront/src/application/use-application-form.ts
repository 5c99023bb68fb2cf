import { useQuery, type UseQueryResult } from "@tanstack/react-query"
import { readForm, type ApplicationForm } from "./application-api"

const HOUR_MS = 3_600_000

/** What the application asks; it seldom changes. */
export const useApplicationForm = (): UseQueryResult<ApplicationForm> =>
  useQuery({
    queryKey: ["application-form"],
    queryFn: readForm,
    staleTime: HOUR_MS,
  })
