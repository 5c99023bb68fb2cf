import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MailContent } from "./mail-content"
import { mailKind, type MailKind } from "./mail-kind"
import type { MailRecipient } from "./mail-routing"
import { maskAddresses } from "./mask-addresses"
import { recipientsOf } from "./recipients-of"
import type { MailOrder } from "./mailer"

const plainText = ({ paragraphs, facts, action }: MailContent): string =>
  [
    ...paragraphs,
    ...(facts ?? []).map(({ label, value }) => `${label}: ${value}`),
    ...(action ? [`${action.label}: ${action.url}`] : []),
  ].join("\n\n")

/** To one recipient, unless they have it. Not composed anew then either: that would make the link in the first one void. */
const sendTo = async (
  recipient: MailRecipient,
  order: MailOrder,
  kind: MailKind,
  container: MedusaContainer
): Promise<void> => {
  const notifications = container.resolve(Modules.NOTIFICATION)
  const idempotency_key = `${order.key}:${recipient.email}`
  const [known] = await notifications.listNotifications({
    idempotency_key,
  } as never)
  const content =
    known?.status === "success"
      ? null
      : await kind.compose({ ...order, recipient }, container)
  if (!content) {
    return
  }
  await notifications.createNotifications({
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
}

/**
 * Sends a mail straight through Medusa's Notification module, for stores
 * without the documents plugin: once, in plain text. A mail that cannot be
 * routed, written or sent is told in the log, without its address; it neither
 * undoes what it tells of nor keeps the other recipients from theirs.
 *
 * @throws MedusaError INVALID_ARGUMENT for a kind that nobody has declared.
 */
export const sendAtOnce = async (
  order: MailOrder,
  container: MedusaContainer
): Promise<void> => {
  const kind = mailKind(order.kind)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const tell = (error: unknown): void =>
    logger.warn(
      `The mail ${order.kind} about ${order.subject_id} was not sent: ${maskAddresses(String(error))}`
    )
  const recipients = await recipientsOf(order, container).catch(
    (error: unknown): MailRecipient[] => {
      tell(error)
      return []
    }
  )
  for (const recipient of recipients) {
    await sendTo(recipient, order, kind, container).catch(tell)
  }
}
