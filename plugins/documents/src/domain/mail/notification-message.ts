import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { SendMailOptions } from "nodemailer"

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ")

/**
 * Medusa's notification as a mail. `provider_data.message_id` becomes the
 * Message-ID, so that mail programs show a mail that was sent twice once.
 *
 * @param from - Sender, unless the notification names one.
 * @throws MedusaError INVALID_DATA for a notification without content: templates are not ours.
 */
export const notificationMessage = (
  notification: ProviderSendNotificationDTO,
  from: string | undefined
): SendMailOptions => {
  const { to, content, attachments, template, provider_data } = notification
  if (!content?.html && !content?.text) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The notification "${template}" has no content: this provider sends what it is given, and knows no templates`
    )
  }
  const sender = notification.from?.trim() || from
  if (!sender) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The notification "${template}" has no sender: set the option "from" of the provider, or "sender" of documents`
    )
  }
  const message_id = provider_data?.message_id
  return {
    from: sender,
    // As an address, not as text: a comma in it does not make two readers.
    to: { name: "", address: to },
    subject: oneLine(content.subject ?? template),
    html: content.html,
    text: content.text,
    messageId: typeof message_id === "string" ? message_id : undefined,
    attachments: (attachments ?? []).map((file) => ({
      filename: file.filename,
      contentType: file.content_type,
      content: Buffer.from(file.content, "base64"),
    })),
    // Nothing may be read from the disk or the web into a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
