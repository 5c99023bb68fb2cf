import type { MedusaContainer } from "@medusajs/framework/types"
import { sendQueuedInvitations as sendQueued } from "../workflows/company-invitation/send-queued-invitations"

/** Sends the letters of invited members of imports, so many a minute. */
const sendQueuedInvitations = async (
  container: MedusaContainer
): Promise<void> => {
  await sendQueued(container)
}

export default sendQueuedInvitations

export const config = {
  name: "send-queued-invitations",
  schedule: "* * * * *",
}
