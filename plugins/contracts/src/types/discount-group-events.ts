/** Events of discount groups. Payload: `{ id }` of the group. */
export const DiscountGroupEvents = {
  CREATED: "discount-group.created",
  UPDATED: "discount-group.updated",
  DELETED: "discount-group.deleted",
  /** Articles came, or went to another group or none. */
  ARTICLES_CHANGED: "discount-group.articles_changed",
} as const
