import { holdOrder } from "@medusa-b2b/kit/order-holds"
import type { MedusaContainer } from "@medusajs/framework/types"
import { limitViolations } from "../../domain/limit-violations"
import type { PlaceOfOrder } from "../company-credit/places-of"
import type { FollowedOrder } from "./order-to-follow"

/**
 * Keeps an order from the warehouse that its buyer got past the limit: Medusa
 * lets a cart's payment be changed while the cart is being completed, so that
 * one that the door saw as paid otherwise ends up on account. Whatever the
 * credit would have said, somebody has to look.
 */
export const holdUnaskedOrder = async (
  order: FollowedOrder,
  company_id: string | null,
  places: PlaceOfOrder[],
  container: MedusaContainer
): Promise<void> =>
  holdOrder(
    {
      order_id: order.id,
      company_id,
      occasion: "credit.unasked",
      violations: limitViolations(order.currency_code, places, false)
        .filter(({ severity }) => severity !== "warn")
        .map((violation) => ({ ...violation, severity: "hold" })),
    },
    container
  )
