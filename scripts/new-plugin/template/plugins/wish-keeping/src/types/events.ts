/** Events of the wish-keeping plugin. Payload: `{ id, company_id }`. */
export const WishListEvents = {
  CREATED: "wish-list.created",
} as const
