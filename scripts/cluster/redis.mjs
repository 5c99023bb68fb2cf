import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { atExit } from "../lib/at-exit.mjs"
import { Problem } from "../lib/problem.mjs"
import { freePort } from "../postgres/free-port.mjs"

const READY_WITHIN = 10_000

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })

/**
 * A Redis of this process's own, gone when it ends; or the one in REDIS_URL.
 *
 * @returns {Promise<string>} its address
 */
export const openRedis = async () => {
  if (process.env.REDIS_URL) {
    return process.env.REDIS_URL
  }
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), "redis-"))
  const child = spawn(
    "redis-server",
    [
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--dir",
      folder,
    ],
    { stdio: "ignore" }
  )
  const failed = new Promise((resolve) => child.once("error", resolve))
  const ended = new Promise((resolve) => child.once("exit", resolve))
  atExit(async () => {
    child.kill()
    await Promise.race([ended, failed])
    rmSync(folder, { recursive: true, force: true })
  })
  for (let waited = 0; waited < READY_WITHIN; waited += 50) {
    const error = await Promise.race([failed, sleep(50)])
    if (error) {
      throw new Problem(
        "There is no redis-server here. Install it (Debian: apt-get install redis-server) or set REDIS_URL."
      )
    }
    if (await answers(port)) {
      return `redis://127.0.0.1:${port}`
    }
  }
  throw new Problem("Redis does not start.")
}
