/** A discount group, as staff see it. */
export type AdminDiscountGroup = {
  id: string
  code: string
  name: string
  /** How many articles are in it. */
  article_count: number
  created_at: string
  updated_at: string
}

/** An article of a discount group; its names are null when it no longer exists. */
export type AdminDiscountGroupArticle = {
  variant_id: string
  sku: string | null
  title: string | null
  product_id: string | null
  product_title: string | null
}

type Page = { count: number; offset: number; limit: number }

export type AdminDiscountGroupResponse = { discount_group: AdminDiscountGroup }
export type AdminDiscountGroupsResponse = {
  discount_groups: AdminDiscountGroup[]
} & Page
export type AdminDiscountGroupArticlesResponse = {
  articles: AdminDiscountGroupArticle[]
} & Page
/** Variants that came to the group, and that left it. */
export type AdminBatchDiscountGroupArticlesResponse = {
  added: string[]
  removed: string[]
}
