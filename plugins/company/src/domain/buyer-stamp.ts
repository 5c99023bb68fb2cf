/**
 * Who a cart is created or taken over by, inside `additional_data.b2b` of
 * core's cart workflows. On the store's routes it is written from the buyer
 * context, over whatever the client sent; jobs and other plugins write it
 * themselves.
 */
export type BuyerStamp = { company_id: string; member_id: string }

/** The stamp in a workflow's `additional_data`, or null when there is none. */
export const stampOf = (
  additionalData: Record<string, unknown> | null | undefined
): BuyerStamp | null => {
  const stamp = additionalData?.b2b as Partial<BuyerStamp> | null | undefined
  return stamp?.company_id && stamp.member_id
    ? { company_id: stamp.company_id, member_id: stamp.member_id }
    : null
}
