import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { OutgoingMailEvents } from "../../types/events"

// A workflow that fails right after it has asked for a mail can still take it
// back.
const DELAY_MS = 500

/** Has waiting mails sent at once; should the event be lost, the job finds them. */
export const announceQueued = async (
  ids: string[],
  container: MedusaContainer
): Promise<void> => {
  if (ids.length) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(
        { name: OutgoingMailEvents.QUEUED, data: { ids } },
        { delay: DELAY_MS }
      )
  }
}
