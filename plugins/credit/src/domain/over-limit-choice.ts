/**
 * What becomes of an order on account that is larger than what is left.
 *
 * - `refuse`: it cannot be placed.
 * - `approval`: it can be placed once somebody with the right approves it.
 * - `hold`: it is placed, and kept from the warehouse until staff release it.
 * - `allow`: it is placed, and the buyer is told.
 */
export const OVER_LIMIT_CHOICES = [
  "refuse",
  "approval",
  "hold",
  "allow",
] as const

export type OverLimitChoice = (typeof OVER_LIMIT_CHOICES)[number]
