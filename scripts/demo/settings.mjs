import path from "node:path"
import { inRoot } from "../lib/paths.mjs"
import { Problem } from "../lib/problem.mjs"

/** Where the demo keeps its data. Its own tests use another folder. */
export const FOLDER = process.env.DEMO_FOLDER || inRoot(".demo")
export const DATA = path.join(FOLDER, "postgres")
export const LOG = path.join(FOLDER, "store.log")

/** Where the demo's store writes its mails, and keeps private files. */
export const MAILS = path.join(FOLDER, "mails")
export const FILES = path.join(FOLDER, "files")

/** Name of the demo's database in the embedded PostgreSQL. */
export const DATABASE = "b2b_demo"

export const REMEDY =
  'Start over with "npm run demo:reset" (it deletes the demo\'s data).'

/** The port that the store listens on. */
export const portFromEnvironment = () => {
  const given = process.env.PORT || "9000"
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(`PORT is "${given}", which is not a port number.`)
  }
  return port
}

/** The store's address, as the tour and the welcome text use it. */
export const addressOf = (port) => `http://localhost:${port}`
