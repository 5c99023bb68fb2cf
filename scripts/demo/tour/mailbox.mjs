import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { Problem } from "../../lib/problem.mjs"
import { MAILS } from "../settings.mjs"

const WITHIN = 30_000
const AGAIN_AFTER = 250

const readMail = (directory) => ({
  ...JSON.parse(readFileSync(path.join(directory, "message.json"), "utf8")),
  text: readFileSync(path.join(directory, "message.txt"), "utf8"),
  /** The content of one of its attachments. */
  attached: ({ filename }) => readFileSync(path.join(directory, filename)),
})

const mails = () =>
  existsSync(MAILS)
    ? readdirSync(MAILS)
        .filter((name) => !name.startsWith("."))
        .sort()
        .map((name) => readMail(path.join(MAILS, name)))
    : []

/**
 * The mails that the demo's store writes into a folder. Only those of this
 * tour: what was there before it began is left out.
 */
export const openMailbox = () => {
  const before = new Set(mails().map(({ message_id }) => message_id))

  /** Whoever they went to, the oldest first. */
  const all = (matches) =>
    mails().filter((mail) => !before.has(mail.message_id) && matches(mail))

  /** Waits for the newest mail to an address that `matches`. */
  const mailTo = async (address, matches = () => true) => {
    const until = Date.now() + WITHIN
    for (;;) {
      const found = all((mail) => mail.to === address && matches(mail))
      if (found.length) {
        return found.at(-1)
      }
      if (Date.now() > until) {
        throw new Problem(`No mail to ${address} within ${WITHIN / 1000} s.`)
      }
      await wait(AGAIN_AFTER)
    }
  }

  return { mailTo, all }
}

/** The secret word in the link of a mail; it stands behind the link's #. */
export const tokenIn = ({ text }) =>
  /https?:\/\/\S+#(?:token=)?([\w.~-]+)/.exec(text)?.[1]
