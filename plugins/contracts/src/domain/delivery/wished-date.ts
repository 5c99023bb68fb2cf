import type { CalendarDate } from "./calendar-date"

/** How early a buyer may wish goods: not before the promise, or any coming day, as a wish. */
export const WISHES = ["after_promise", "any"] as const

export type Wishes = (typeof WISHES)[number]

/** What a wish is judged by. */
export type WishRules = {
  wishes: Wishes
  /** Today at the warehouse. */
  today: CalendarDate
  isDeliveryDay: (date: CalendarDate) => boolean
}

/** Why a wish cannot be kept: `past`, `too_early` for the promise, `no_delivery` on that day. */
export type WishFault = "past" | "too_early" | "no_delivery"

/**
 * What stands against a wished date; null when nothing does.
 *
 * @param promised - The day that is promised; null: none can be.
 */
export const faultOfWish = (
  wished: CalendarDate,
  promised: CalendarDate | null,
  { wishes, today, isDeliveryDay }: WishRules
): WishFault | null => {
  if (wished < today) {
    return "past"
  }
  if (!isDeliveryDay(wished)) {
    return "no_delivery"
  }
  return wishes === "after_promise" && promised !== null && wished < promised
    ? "too_early"
    : null
}
