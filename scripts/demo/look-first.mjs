import net from "node:net"
import { requireNode } from "../lib/node-version.mjs"
import { Problem } from "../lib/problem.mjs"
import { requireUsable } from "../postgres/cluster.mjs"
import { isPortTaken } from "../postgres/free-port.mjs"
import { givenPostgres } from "../postgres/open-database.mjs"
import { endLeftoverStore, otherDemo } from "./running.mjs"
import { addressOf, DATA, REMEDY } from "./settings.mjs"

const ANSWER_WITHIN = 5_000

const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: ANSWER_WITHIN })
    const end = (result) => {
      socket.destroy()
      resolve(result)
    }
    socket.on("connect", () => end(true))
    socket.on("timeout", () => end(false))
    socket.on("error", () => end(false))
  })

const requirePort = async (port) => {
  const other = otherDemo()
  if (other) {
    throw new Problem(
      `The demo runs already: ${addressOf(other.port)} (process ${other.pid}). ` +
        "Stop it with Ctrl-C in its terminal before you start it again."
    )
  }
  await endLeftoverStore()
  if (await isPortTaken(port)) {
    throw new Problem(
      `Port ${port} is taken by another program. End that program, or ` +
        `choose another port: PORT=${port + 1} npm run demo`
    )
  }
}

const requireDatabase = async () => {
  const given = givenPostgres()
  if (!given) {
    requireUsable(DATA, REMEDY)
    return
  }
  const port = Number(given.port || 5432)
  if (!(await answers(given.hostname, port))) {
    throw new Problem(
      `No PostgreSQL answers at ${given.hostname}:${port} (DATABASE_URL). ` +
        "Start it, or leave DATABASE_URL out to use the one that comes along."
    )
  }
}

/**
 * All that can go wrong and be seen at once, before minutes are spent on
 * installing and building. Needs nothing but Node.js.
 */
export const lookFirst = async (port) => {
  requireNode()
  await requirePort(port)
  await requireDatabase()
}
