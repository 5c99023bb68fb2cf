/** Events of articles. Payload: `{ variant_id }`. */
export const ArticleEvents = {
  UPDATED: "article.updated",
  DELETED: "article.deleted",
} as const

/** Events of companies' part numbers. Payload: `{ id, company_id, variant_id }`. */
export const PartNumberEvents = {
  CREATED: "part-number.created",
  UPDATED: "part-number.updated",
  DELETED: "part-number.deleted",
} as const
