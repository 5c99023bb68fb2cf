import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { mailFolder } from "./folder"

/** A mail in the folder, as its `message.json` tells it. */
export type WrittenMail = {
  /** Name of its folder. */
  id: string
  sent_at: string
  from: string
  to: string
  subject: string
  template: string
  attachments: { filename: string; content_type: string }[]
}

/** The folders' names: a moment and a random number. Nothing else is looked for on the disk. */
const ID = /^[0-9A-Za-z-]{1,64}$/

const missing = (error: NodeJS.ErrnoException): null => {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return null
  }
  throw error
}

/** One file of a mail, or null when there is none. */
export const mailFile = async (
  id: string,
  file: string
): Promise<Buffer | null> =>
  ID.test(id) && path.basename(file) === file
    ? readFile(path.join(mailFolder(), id, file)).catch(missing)
    : null

/** A mail, or null for an unknown one. */
export const findMail = async (id: string): Promise<WrittenMail | null> => {
  const about = await mailFile(id, "message.json")
  return about && { ...JSON.parse(String(about)), id }
}

/** The latest mails, the newest first. */
export const latestMails = async (count: number): Promise<WrittenMail[]> => {
  const names = (await readdir(mailFolder()).catch(missing)) ?? []
  const mails = await Promise.all(
    names
      .filter((name) => ID.test(name))
      .sort()
      .reverse()
      .slice(0, count)
      .map(findMail)
  )
  return mails.filter((mail): mail is WrittenMail => mail !== null)
}
