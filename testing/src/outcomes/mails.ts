import { readdir, readFile, rm } from "node:fs/promises"
import { join } from "node:path"

/** A mail that the store under test has sent, read from its mail folder. */
export type SentMail = {
  sent_at: string
  message_id: string
  from: string
  to: string
  subject: string
  /** Kind of the mail, e.g. `company.invitation`. */
  template: string
  text: string
  html: string
  attachments: { filename: string; content_type: string; content: Buffer }[]
}

const folder = (): string => {
  const { MAIL_FOLDER } = process.env
  if (!MAIL_FOLDER) {
    throw new Error("MAIL_FOLDER is not set: is this run by storeTest?")
  }
  return MAIL_FOLDER
}

const readMail = async (directory: string): Promise<SentMail> => {
  const read = (name: string): Promise<Buffer> =>
    readFile(join(directory, name))
  const about = JSON.parse(String(await read("message.json"))) as SentMail
  return {
    ...about,
    text: String(await read("message.txt")),
    html: String(await read("message.html")),
    attachments: await Promise.all(
      about.attachments.map(async (file) => ({
        ...file,
        content: await read(file.filename),
      }))
    ),
  }
}

/** All mails sent so far, oldest first; `to` leaves those to one address. */
export const sentMails = async (to?: string): Promise<SentMail[]> => {
  const names = await readdir(folder()).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") {
        return []
      }
      throw error
    }
  )
  const mails = await Promise.all(
    names
      .filter((name) => !name.startsWith("."))
      .sort()
      .map((name) => readMail(join(folder(), name)))
  )
  return to ? mails.filter((mail) => mail.to === to) : mails
}

/** Forgets all mails sent so far. */
export const clearMails = (): Promise<void> =>
  rm(folder(), { recursive: true, force: true })
