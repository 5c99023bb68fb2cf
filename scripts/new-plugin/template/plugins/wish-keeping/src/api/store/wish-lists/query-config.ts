const fields = ["id", "company_id", "title", "created_at"]

export const listWishListsConfig = {
  defaults: fields,
  allowed: fields,
  isList: true,
  defaultLimit: 20,
  entity: "wish_list",
}
