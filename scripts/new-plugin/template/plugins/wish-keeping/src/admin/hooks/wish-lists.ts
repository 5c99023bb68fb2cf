import { apiGet, queryKeysFactory } from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AdminWishListsResponse } from "../../types"

const wishListQueryKeys = queryKeysFactory("wish-lists")

/** A page of wish lists. */
export const useWishLists = (query: object) =>
  useQuery({
    queryKey: wishListQueryKeys.list(query),
    queryFn: () => apiGet<AdminWishListsResponse>("/admin/wish-lists", query),
    placeholderData: keepPreviousData,
  })
