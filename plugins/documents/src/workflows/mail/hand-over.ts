import type { MailContent } from "@medusa-b2b/kit/mail"
import type {
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { layOutMail } from "../../domain/mail/lay-out-mail"
import { senderAddress } from "../../domain/mail/sender-address"
import type { ClaimedMail } from "../../types/mail"
import { keyOfTry } from "./earlier-try"
import { outbox } from "./outbox"

/** The same for every try: a mail program shows a mail that came twice once. */
const messageId = (mail: ClaimedMail, from: string | undefined): string =>
  `<${mail.id}@${from?.split("@")[1] ?? "medusa-b2b.local"}>`

/** Lays a mail out and hands it to Medusa's Notification module. */
export const handOver = async (
  mail: ClaimedMail,
  content: MailContent,
  container: MedusaContainer
): Promise<NotificationDTO> => {
  const { sender, merchant } = await outbox(container).getOptions()
  const { html, text } = layOutMail(content, {
    language: mail.language,
    sender: merchant.name ?? sender?.name ?? null,
  })
  return container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.recipient,
    from: sender ? senderAddress(sender) : undefined,
    channel: "email",
    template: mail.kind,
    trigger_type: mail.kind,
    resource_id: mail.subject_id,
    resource_type: mail.kind,
    content: { subject: content.subject, html, text },
    attachments: content.attachments?.map((file) => ({
      filename: file.filename,
      content_type: file.content_type,
      content: Buffer.from(file.content).toString("base64"),
    })),
    provider_data: { message_id: messageId(mail, sender?.email) },
    idempotency_key: keyOfTry(mail.id, mail.claim),
  })
}
