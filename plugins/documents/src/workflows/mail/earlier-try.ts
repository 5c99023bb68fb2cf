import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Key of one try at the Notification module. Not of the mail: the module
 * takes a notification whose process died before the provider was asked for
 * one that was sent, and would never send it.
 */
export const keyOfTry = (id: string, claim: string): string => `${id}:${claim}`

/** What is known of a try that was cut off. */
export type EarlierTry =
  /** The provider has it. */
  | {
      known: "sent"
      notification_id: string
      provider_message_id: string | null
    }
  /** The provider was never asked. */
  | { known: "not_sent" }
  /** Cut off between asking the provider and noting its answer. */
  | { known: "unclear" }

/** Asks the Notification module how far a try came that was cut off. */
export const earlierTry = async (
  { id, claim }: { id: string; claim: string },
  container: MedusaContainer
): Promise<EarlierTry> => {
  const [notification] = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({
      idempotency_key: keyOfTry(id, claim),
    } as never)
  switch (notification?.status) {
    case "success":
      return {
        known: "sent",
        notification_id: notification.id,
        provider_message_id: notification.external_id ?? null,
      }
    case "pending":
      return { known: "unclear" }
    default:
      return { known: "not_sent" }
  }
}
