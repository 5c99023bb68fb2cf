import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { inRoot } from "../lib/paths.mjs"
import { isAlive } from "../lib/processes.mjs"
import { deleteCluster, startCluster } from "./cluster.mjs"

const FOLDER = inRoot(".cache", "postgres")

/** Clusters whose scripts were killed before they could tidy up. */
const deleteAbandoned = async () => {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  for (const name of names) {
    if (/^\d+$/.test(name) && !isAlive(Number(name))) {
      await deleteCluster(path.join(FOLDER, name))
    }
  }
}

/**
 * A PostgreSQL of this process's own, gone when it is stopped: two runs beside
 * each other do not meet.
 */
export const startThrowAwayCluster = async () => {
  await deleteAbandoned()
  const directory = path.join(FOLDER, String(process.pid))
  await deleteCluster(directory)
  const cluster = await startCluster({ directory, throwAway: true })
  return {
    ...cluster,
    stop: async () => {
      await cluster.stop()
      await deleteCluster(directory)
    },
  }
}
