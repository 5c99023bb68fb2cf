import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MailContent } from "./mail-content"
import { mailKind } from "./mail-kind"
import { recipientsOf } from "./recipients-of"
import type { MailOrder } from "./mailer"

const plainText = ({ paragraphs, facts, action }: MailContent): string =>
  [
    ...paragraphs,
    ...(facts ?? []).map(({ label, value }) => `${label}: ${value}`),
    ...(action ? [`${action.label}: ${action.url}`] : []),
  ].join("\n\n")

/**
 * Sends a mail straight through Medusa's Notification module, for stores
 * without the documents plugin: once, in plain text. A mail that cannot be sent
 * is told in the log and does not undo what it tells of.
 */
export const sendAtOnce = async (
  order: MailOrder,
  container: MedusaContainer
): Promise<void> => {
  const kind = mailKind(order.kind)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const notifications = container.resolve(Modules.NOTIFICATION)
  for (const recipient of await recipientsOf(order, container)) {
    const idempotency_key = `${order.key}:${recipient.email}`
    const [known] = await notifications.listNotifications({
      idempotency_key,
    } as never)
    if (known?.status === "success") {
      // Not composed anew either: that would make the link in the first one void.
      continue
    }
    const content = await kind.compose({ ...order, recipient }, container)
    if (!content) {
      continue
    }
    await notifications
      .createNotifications({
        to: recipient.email,
        channel: "email",
        template: kind.name,
        content: { subject: content.subject, text: plainText(content) },
        attachments: content.attachments?.map((file) => ({
          filename: file.filename,
          content_type: file.content_type,
          content: Buffer.from(file.content).toString("base64"),
        })),
        idempotency_key,
      })
      .catch((error: Error) =>
        logger.warn(
          `The mail ${order.kind} about ${order.subject_id} was not sent: ${error.message}`
        )
      )
  }
}
