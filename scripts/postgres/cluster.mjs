import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { Problem } from "../lib/problem.mjs"
import { prepareBinaries } from "./binaries.mjs"
import { freePort } from "./free-port.mjs"
import { initialise } from "./initialise.mjs"
import { stopLeftover } from "./leftover.mjs"
import { placeOf, reachablePrograms } from "./place.mjs"
import { databaseUser } from "./run-as.mjs"
import { serve, stop } from "./serve.mjs"

const MAJOR_VERSION = "18"

/** Nothing of a test's database outlives the test, so it need not be safe. */
const FOR_THROW_AWAY = [
  ["-c", "fsync=off"],
  ["-c", "synchronous_commit=off"],
  ["-c", "full_page_writes=off"],
].flat()

/** Says in words why a folder cannot be served; nothing if it can. */
const whyUnusable = (place) => {
  const version = path.join(place, "PG_VERSION")
  if (!existsSync(version)) {
    return existsSync(place) && readdirSync(place).length
      ? "it holds something else than a PostgreSQL database"
      : null
  }
  const major = readFileSync(version, "utf8").trim()
  if (major !== MAJOR_VERSION) {
    return `it was made by PostgreSQL ${major}, and this is ${MAJOR_VERSION}`
  }
  return existsSync(path.join(place, "global", "pg_control"))
    ? null
    : "files of it are missing"
}

const remedyFor = (place, remedy) => remedy ?? `Delete ${place} and try again.`

/**
 * Looks at a data folder without starting anything. One that is not there yet
 * is fine.
 *
 * @param {string} directory
 * @param {string} [remedy] what to do about a broken one
 * @returns {string} where the database really lies
 */
export const requireUsable = (directory, remedy) => {
  const place = placeOf(directory, databaseUser())
  const reason = whyUnusable(place)
  if (reason) {
    throw new Problem(
      `The database in ${place} is broken: ${reason}. ` +
        remedyFor(place, remedy)
    )
  }
  return place
}

/**
 * Starts PostgreSQL on a data folder, which is made where there is none.
 *
 * @param {object} options
 * @param {string} options.directory the data folder
 * @param {number} [options.port] a free one is chosen otherwise
 * @param {boolean} [options.throwAway] fast, but not safe against power cuts
 * @param {string} [options.remedy] what to do about a broken folder
 * @returns {Promise<{ port: number, pid: number, stop: () => Promise<void> }>}
 */
export const startCluster = async (options) => {
  const user = databaseUser()
  const place = requireUsable(options.directory, options.remedy)
  const programs = reachablePrograms(prepareBinaries(), user)
  await stopLeftover(place)
  if (!existsSync(path.join(place, "PG_VERSION"))) {
    await initialise(programs, place, user)
  }
  const port = options.port ?? (await freePort())
  const settings = options.throwAway ? FOR_THROW_AWAY : []
  try {
    const child = await serve(programs, place, port, user, settings)
    return { port, pid: child.pid, stop: () => stop(child) }
  } catch (error) {
    if (error instanceof Problem) {
      error.message =
        `The database in ${place} does not start. ` +
        remedyFor(place, options.remedy)
    }
    throw error
  }
}

/** Deletes the data folder of a cluster that is not running any more. */
export const deleteCluster = async (directory) => {
  const place = placeOf(directory, databaseUser())
  await stopLeftover(place)
  rmSync(place, { recursive: true, force: true })
}
