import { apiGet, queryKeysFactory } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminCreditEntriesResponse } from "../../types"

const creditEntryQueryKeys = queryKeysFactory("credit-entries")

/** A page of credit entries. */
export const useCreditEntries = (query: object) =>
  useQuery({
    queryKey: creditEntryQueryKeys.list(query),
    queryFn: () =>
      apiGet<AdminCreditEntriesResponse>("/admin/credit-entries", query),
    placeholderData: keepPreviousData,
  })
