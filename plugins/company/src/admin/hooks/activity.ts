import { apiGet, queryKeysFactory, sdk } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminCompanyActivityListResponse } from "../types"
import { saveFile } from "../utils/save-file"

export const activityQueryKeys = queryKeysFactory("company-activity")

/** A page of the activity log; never an old one, because every page adds to it. */
export const useActivity = (query: object) =>
  useQuery({
    queryKey: activityQueryKeys.list(query),
    queryFn: () =>
      apiGet<AdminCompanyActivityListResponse>(
        "/admin/company-activity",
        query
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** Saves the log with the list's filters as a CSV file. */
export const downloadActivity = async (query: object): Promise<void> => {
  const answer = await sdk.client.fetch<Response>(
    "/admin/company-activity/export",
    { query: { ...query }, headers: { accept: "text/csv" } }
  )
  saveFile(await answer.blob(), "activity.csv")
}
