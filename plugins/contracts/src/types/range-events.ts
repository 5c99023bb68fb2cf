/** Events of ranges. Payload: `{ id }` of the range, or of the contract where it is about which range a contract has. */
export const RangeEvents = {
  CREATED: "product-range.created",
  UPDATED: "product-range.updated",
  RULES_CHANGED: "product-range.rules_changed",
  DELETED: "product-range.deleted",
  /** A contract has another range, or none. */
  ASSIGNED: "contract.range_changed",
} as const
