import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OutgoingMailEvents } from "../../types/events"

// Somebody who asks outside of a workflow and fails right after it, or clicks
// twice, finds the mail still waiting.
const DELAY_MS = 500

/**
 * Has waiting mails sent: soon, or when the workflow of the event group has
 * succeeded; when it fails, nobody hears of them. Should the event be lost, the
 * job finds them: so an event bus that is down does not undo what the mail
 * tells of.
 */
export const announceQueued = async (
  ids: string[],
  container: MedusaContainer,
  eventGroupId?: string
): Promise<void> => {
  if (!ids.length) {
    return
  }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(
      {
        name: OutgoingMailEvents.QUEUED,
        data: { ids },
        ...(eventGroupId ? { metadata: { eventGroupId } } : {}),
      },
      eventGroupId ? {} : { delay: DELAY_MS }
    )
    .catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `${ids.length} mails wait for the job that sends what is due: ${error.message}`
        )
    )
}
