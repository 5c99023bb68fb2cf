import { execFileSync } from "node:child_process"
import { Problem } from "../lib/problem.mjs"

const idOf = (flag, user) => {
  try {
    const output = execFileSync("id", [flag, user], {
      stdio: ["ignore", "pipe", "ignore"],
    })
    return Number(output.toString().trim())
  } catch {
    return null
  }
}

/**
 * PostgreSQL refuses to run as root. Root's database runs as the machine's
 * user "postgres" where there is one, else as "nobody"; no user is added.
 *
 * @returns {{ uid?: number, gid?: number }} for child_process.spawn
 */
export const databaseUser = () => {
  if (process.getuid?.() !== 0) {
    return {}
  }
  for (const user of ["postgres", "nobody"]) {
    const uid = idOf("-u", user)
    if (uid) {
      return { uid, gid: idOf("-g", user) }
    }
  }
  throw new Problem(
    "PostgreSQL does not run as root, and there is neither a user " +
      '"postgres" nor "nobody" to run it as. Start as an ordinary user.'
  )
}
