import { apiGet } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminReceivablesResponse } from "../../types"

/** What companies owe; under the open items' key, because each of them changes it. */
export const useReceivables = (query: object) =>
  useQuery({
    queryKey: ["open-items", "receivables", query],
    queryFn: () =>
      apiGet<AdminReceivablesResponse>("/admin/receivables", query),
    placeholderData: keepPreviousData,
  })
