import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OutgoingMailEvents } from "../types/events"
import { deliverDueMails } from "../workflows/mail/deliver-due-mails"

/** A mail that has just been queued is sent at once. */
export default async function deliverQueuedMails({
  container,
}: SubscriberArgs<{ ids: string[] }>): Promise<void> {
  await deliverDueMails(container)
}

export const config: SubscriberConfig = {
  event: OutgoingMailEvents.QUEUED,
  context: { subscriberId: "b2b-deliver-queued-mails" },
}
