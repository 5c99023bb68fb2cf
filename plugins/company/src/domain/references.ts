/** The references that a buyer may put on an order. */
export const REFERENCE_FIELDS = [
  "purchase_order_number",
  "buyer_reference",
  "goods_marking",
  "cost_centre",
] as const

export type ReferenceField = (typeof REFERENCE_FIELDS)[number]

/** An order's references; null where none is given. */
export type References = Record<ReferenceField, string | null>

/** What a company asks of one reference. */
export type ReferenceRule = {
  required: boolean
  /** Regular expression that the whole value must match, or null. */
  pattern: string | null
}

/** A company's rules; a field that is left out is neither required nor checked. */
export type ReferenceRules = Partial<Record<ReferenceField, ReferenceRule>>

/** Longest reference that can be written on an order. */
export const REFERENCE_MAX_LENGTH = 255

/** References of a cart on which nothing has been written. */
export const noReferences = (): References => ({
  purchase_order_number: null,
  buyer_reference: null,
  goods_marking: null,
  cost_centre: null,
})
