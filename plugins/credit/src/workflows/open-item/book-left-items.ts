import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { apart } from "./apart"
import { bookItems } from "./book-items"
import { itemsIn } from "./items-in"
import { planItemsBookings } from "./plan-items-bookings"

/** Items that are booked in one go. */
const BATCH = 500

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/**
 * Books what a process left that was killed, and what waited for an exchange
 * rate that is stated by now. An item that cannot be booked stops no other: it
 * is told of in the log, and tried again later and later.
 *
 * @returns how many items there were.
 */
export const bookLeftItems = async (
  container: MedusaContainer
): Promise<number> => {
  const service = itemsIn(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const putOff = async (id: string, error: unknown): Promise<void> => {
    logger.error(`Open item ${id} cannot be booked: ${messageOf(error)}`)
    await service.putOff(id)
  }

  await apart(
    await service.faultyItems(BATCH),
    async (items) => {
      const plans = await planItemsBookings(items, container)
      const mended = plans.filter(({ fault }) => !fault).map(({ id }) => id)
      await service.reviseItems({ ids: mended })
      await service.noteTried(items.map(({ id }) => id))
    },
    ({ id }, error) => putOff(id, error)
  )
  const ids = await service.unbookedItems(BATCH)
  await apart(ids, (some) => bookItems(some, container), putOff)
  return ids.length
}
