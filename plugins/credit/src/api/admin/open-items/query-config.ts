import { ADMIN_OPEN_ITEM_FIELDS } from "../../present-open-item"

export const listOpenItemsConfig = {
  defaults: ADMIN_OPEN_ITEM_FIELDS,
  allowed: [...ADMIN_OPEN_ITEM_FIELDS, "company", "allocations"],
  isList: true,
  defaultLimit: 20,
  entity: "open_item",
}
