import path from "node:path"

/** Where the reference store writes its mails instead of sending them. */
export const mailFolder = (): string =>
  path.resolve(process.env.MAIL_FOLDER || path.join(".demo", "mails"))
