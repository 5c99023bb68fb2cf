import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OutgoingMailEvents } from "../../types/events"

// A workflow that fails right after it has asked for a mail can still take it
// back.
const DELAY_MS = 500

/**
 * Has waiting mails sent at once. Should the event be lost, the job finds them:
 * so an event bus that is down does not undo what the mail tells of.
 */
export const announceQueued = async (
  ids: string[],
  container: MedusaContainer
): Promise<void> => {
  if (!ids.length) {
    return
  }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(
      { name: OutgoingMailEvents.QUEUED, data: { ids } },
      { delay: DELAY_MS }
    )
    .catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `${ids.length} mails wait for the job that sends what is due: ${error.message}`
        )
    )
}
