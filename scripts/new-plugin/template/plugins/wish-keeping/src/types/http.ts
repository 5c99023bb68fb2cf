type Page = { count: number; offset: number; limit: number }

/** A wish list, as its company's members see it. */
export type StoreWishList = {
  id: string
  company_id: string
  title: string
  created_at: string
}

export type StoreWishListResponse = { wish_list: StoreWishList }
export type StoreWishListsResponse = { wish_lists: StoreWishList[] } & Page

/** A wish list, as staff see it. */
export type AdminWishList = StoreWishList & {
  company?: { id: string; name: string } | null
}

export type AdminWishListsResponse = { wish_lists: AdminWishList[] } & Page
