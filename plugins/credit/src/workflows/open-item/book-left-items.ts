import type { MedusaContainer } from "@medusajs/framework/types"
import { bookItems } from "./book-items"
import { itemsIn } from "./items-in"
import { planItemsBookings } from "./plan-items-bookings"

/** Items that are booked in one go. */
const BATCH = 500

/**
 * Books what a process left that was killed, and what waited for an exchange
 * rate that is stated by now.
 *
 * @returns how many items there were.
 */
export const bookLeftItems = async (
  container: MedusaContainer
): Promise<number> => {
  const service = itemsIn(container)
  const faulty = await service.faultyItems(BATCH)
  const plans = await planItemsBookings(faulty, container)
  const mended = plans.filter(({ fault }) => !fault).map(({ id }) => id)
  await service.reviseItems({ ids: mended })
  const ids = await service.unbookedItems(BATCH)
  await bookItems(ids, container)
  return ids.length
}
