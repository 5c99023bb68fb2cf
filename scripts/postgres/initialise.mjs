import { randomUUID } from "node:crypto"
import { chownSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { Problem } from "../lib/problem.mjs"
import { runCommand } from "../lib/run-command.mjs"
import { PASSWORD, USER } from "./credentials.mjs"
import { makePlace } from "./place.mjs"

/**
 * Makes the data folder of a new, empty PostgreSQL. The locale is the same on
 * every machine, so that all of them sort alike.
 */
export const initialise = async (programs, place, user) => {
  makePlace(place, user)
  const passwordFile = path.join(place, "..", `.password-${randomUUID()}`)
  writeFileSync(passwordFile, `${PASSWORD}\n`, { mode: 0o600 })
  if (user.uid !== undefined) {
    chownSync(passwordFile, user.uid, user.gid)
  }
  try {
    const { code, output } = await runCommand(
      programs.initdb,
      [
        `--pgdata=${place}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--no-sync",
      ],
      { ...user, cwd: path.dirname(place) }
    )
    if (code !== 0) {
      rmSync(place, { recursive: true, force: true })
      throw new Problem(`PostgreSQL could not make a database in ${place}.`, {
        details: output,
      })
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
