import { MedusaError } from "@medusajs/framework/utils"
import type { WishFault } from "../domain/delivery/wished-date"
import type { CartDelivery } from "./delivery-of-cart"

type Judged = {
  wished_date: string | null
  promised_date: string | null
  fault: WishFault | null
}

const why = ({ wished_date, promised_date, fault }: Judged): string => {
  switch (fault) {
    case "past":
      return `${wished_date} is in the past`
    case "too_early":
      return `${wished_date} is before the day that can be promised, ${promised_date}`
    default:
      return `nothing is delivered to this address on ${wished_date}`
  }
}

/**
 * Refuses wishes that cannot be kept.
 *
 * @throws MedusaError INVALID_DATA naming the field, the line and the day.
 */
export const refuseImpossibleWishes = (delivery: CartDelivery): void => {
  const line = delivery.lines.find(({ fault }) => fault)
  const sentence = delivery.fault
    ? `wished_date: ${why(delivery)}`
    : line &&
      `wished_date of the line ${line.line_item_id} (${line.title}): ${why(line)}`
  if (sentence) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, sentence)
  }
}
