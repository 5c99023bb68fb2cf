const fields = [
  "id",
  "order_id",
  "company_id",
  "code",
  "rule",
  "params",
  "released_at",
  "released_by",
  "release_reason",
  "created_at",
  "order.display_id",
  "order.email",
  "order.currency_code",
  "order.total",
]

/** `company` is there with the company plugin. */
const allowed = [...fields, "company.id", "company.name"]

/** What the sentence and a release are made of, whatever a request asks for. */
export const NEEDED_FIELDS = ["order_id", "code", "rule", "params"]

export const retrieveOrderHoldConfig = {
  defaults: fields,
  allowed,
  isList: false,
  entity: "order_hold",
}

export const listOrderHoldsConfig = {
  ...retrieveOrderHoldConfig,
  isList: true,
  defaultLimit: 20,
}
