import { randomBytes } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { createTransport, type SendMailOptions } from "nodemailer"

const composer = createTransport({
  streamTransport: true,
  buffer: true,
  newline: "windows",
})

/** A name that can do no harm in a folder, whatever somebody has called a file. */
export const fileName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[^\p{Letter}\p{Number}._ @+-]+/gu, "_")
    .replace(/^\.+/, "_")
    .slice(-100) || "file"

const addressOf = (to: SendMailOptions["to"]): string =>
  typeof to === "object" && "address" in to ? String(to.address) : String(to)

/** What `message.json` says of a mail. */
export type WrittenMail = {
  sent_at: string
  message_id: string
  from: string
  to: string
  subject: string
  template: string
  attachments: { filename: string; content_type: string }[]
}

/**
 * Writes a mail into a folder of its own: `message.eml` as it would have been
 * sent, `message.html`, `message.txt`, `message.json` and the attachments. The
 * folder appears with its last file, so that nobody reads half a mail.
 *
 * @returns the Message-ID.
 */
export const writeMail = async (
  folder: string,
  message: SendMailOptions,
  template: string
): Promise<string> => {
  const { message: eml, messageId } = await composer.sendMail(message)
  const sent_at = new Date().toISOString()
  const name = `${sent_at.replace(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`
  const draft = path.join(folder, `.${name}`)
  await mkdir(draft, { recursive: true })

  const write = (file: string, content: string | Buffer): Promise<void> =>
    writeFile(path.join(draft, file), content)
  const attachments = (message.attachments ?? []).map((file, index) => ({
    filename: fileName(`${index + 1}-${file.filename || "attachment"}`),
    content_type: file.contentType ?? "application/octet-stream",
    content: file.content as Buffer,
  }))
  const about: WrittenMail = {
    sent_at,
    message_id: messageId,
    from: String(message.from),
    to: addressOf(message.to),
    subject: message.subject ?? "",
    template,
    attachments: attachments.map(({ filename, content_type }) => ({
      filename,
      content_type,
    })),
  }
  await Promise.all([
    write("message.eml", eml as Buffer),
    write("message.html", String(message.html ?? "")),
    write("message.txt", String(message.text ?? "")),
    write("message.json", JSON.stringify(about, null, 2)),
    ...attachments.map((file) => write(file.filename, file.content)),
  ])
  await rename(draft, path.join(folder, name))
  return messageId
}
