const groupFields = ["id", "code", "name", "created_at", "updated_at"]

export const retrieveDiscountGroupConfig = {
  defaults: groupFields,
  allowed: groupFields,
  isList: false,
}

export const listDiscountGroupsConfig = {
  ...retrieveDiscountGroupConfig,
  isList: true,
  defaultLimit: 20,
}

/** The answer's shape is fixed: only the order can be chosen. */
const articleFields = ["id", "variant_id", "created_at"]

export const listDiscountGroupArticlesConfig = {
  defaults: articleFields,
  allowed: articleFields,
  isList: true,
  defaultLimit: 20,
}
