import { createHash } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  statSync,
} from "node:fs"
import path from "node:path"
import { programsIn } from "./binaries.mjs"

const OUTSIDE = "/var/lib/medusa-b2b"
const OTHERS_MAY_ENTER = 0o001

const everyoneMayEnter = (directory) => {
  const parent = path.dirname(directory)
  const open =
    !existsSync(directory) || statSync(directory).mode & OTHERS_MAY_ENTER
  return Boolean(open) && (parent === directory || everyoneMayEnter(parent))
}

/** A folder outside, always the same one for the same path. */
const substituteFor = (directory) => {
  const hash = createHash("sha256").update(directory).digest("hex")
  if (!existsSync(OUTSIDE)) {
    mkdirSync(OUTSIDE)
    // Said again, because mkdir subtracts the umask.
    chmodSync(OUTSIDE, 0o755)
  }
  return path.join(OUTSIDE, hash.slice(0, 12))
}

/**
 * Where a database really lies. Root's repository is often in a folder that
 * only root may enter, such as /root; PostgreSQL runs as another user then
 * (see run-as.mjs) and gets a place outside.
 *
 * @param {string} directory where it should lie
 * @param {{ uid?: number }} user
 */
export const placeOf = (directory, user) => {
  // Made first: with a strict umask it is closed, which decides the place.
  mkdirSync(path.dirname(directory), { recursive: true })
  return user.uid === undefined || everyoneMayEnter(path.dirname(directory))
    ? directory
    : substituteFor(directory)
}

/** Makes the folder of a database, closed to everybody but its user. */
export const makePlace = (place, user) => {
  mkdirSync(place, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined) {
    chownSync(place, user.uid, user.gid)
  }
}

/** PostgreSQL's programs where that user can reach them: a copy, if need be. */
export const reachablePrograms = (programs, user) => {
  if (user.uid === undefined || everyoneMayEnter(programs.native)) {
    return programs
  }
  const copy = substituteFor(programs.native)
  if (!existsSync(path.join(copy, "complete"))) {
    cpSync(programs.native, copy, { recursive: true, verbatimSymlinks: true })
    mkdirSync(path.join(copy, "complete"))
  }
  return programsIn(copy)
}
