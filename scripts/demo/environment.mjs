import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { quietEnvironment } from "../lib/run-command.mjs"
import { FILES, FOLDER, MAILS } from "./settings.mjs"

const SECRETS = path.join(FOLDER, "secrets.json")

/**
 * Random, and kept: nobody else can make a log-in for this store, and those
 * who are logged in stay so over a restart.
 */
const secrets = () => {
  if (!existsSync(SECRETS)) {
    const random = () => randomBytes(32).toString("hex")
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(
      SECRETS,
      JSON.stringify({ JWT_SECRET: random(), COOKIE_SECRET: random() }),
      { mode: 0o600 }
    )
  }
  return JSON.parse(readFileSync(SECRETS, "utf8"))
}

/**
 * Environment of Medusa's commands in the demo.
 *
 * @param {{ url: string, port?: number }} options
 */
export const storeEnvironment = ({ url, port }) =>
  quietEnvironment({
    NODE_ENV: "production",
    DATABASE_URL: url,
    MAIL_FOLDER: MAILS,
    // The demo sends nothing: whoever tries it reads the mails at /mails.
    SHOW_MAILS: "true",
    PRIVATE_FILES: FILES,
    ...(port ? { PORT: String(port) } : {}),
    ...secrets(),
  })
