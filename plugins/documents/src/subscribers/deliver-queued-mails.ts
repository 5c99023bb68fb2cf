import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OutgoingMailEvents } from "../types/events"
import { deliverDueMails } from "../workflows/mail/deliver-due-mails"
import { outbox } from "../workflows/mail/outbox"

/** Mails that have just been queued are sent: what asked for them has succeeded. */
export default async function deliverQueuedMails({
  event,
  container,
}: SubscriberArgs<{ ids: string[] }>): Promise<void> {
  await outbox(container).release(event.data.ids)
  await deliverDueMails(container)
}

export const config: SubscriberConfig = {
  event: OutgoingMailEvents.QUEUED,
  context: { subscriberId: "b2b-deliver-queued-mails" },
}
