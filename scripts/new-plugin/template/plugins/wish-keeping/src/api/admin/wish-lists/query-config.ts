const fields = [
  "id",
  "company_id",
  "title",
  "created_at",
  "company.id",
  "company.name",
]

export const listWishListsConfig = {
  defaults: fields,
  allowed: [...fields, "company"],
  isList: true,
  defaultLimit: 20,
  entity: "wish_list",
}
