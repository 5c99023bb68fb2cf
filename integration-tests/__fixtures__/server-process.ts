import { spawn, type ChildProcess } from "node:child_process"
import { createServer, type AddressInfo } from "node:net"
import { dirname, join } from "node:path"
import axios, { type AxiosInstance } from "axios"

const cli = join(
  dirname(require.resolve("@medusajs/cli/package.json")),
  "cli.js"
)

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** A Medusa server in a process of its own. */
export type ServerProcess = {
  api: AxiosInstance
  /** Signal that ended the process, or null when it ended by itself. */
  ended: Promise<NodeJS.Signals | null>
  stop: () => Promise<void>
}

const untilHealthy = async (
  api: AxiosInstance,
  child: ChildProcess,
  output: string[]
): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null) {
      break
    }
    const answer = await api.get("/health").catch(() => null)
    if (answer?.status === 200) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server did not start:\n${output.join("").slice(-4000)}`)
}

/** Starts a server on a free port and waits until it answers. */
export const startServer = async ({
  directory,
  databaseUrl,
  env = {},
}: {
  directory: string
  databaseUrl: string
  env?: Record<string, string>
}): Promise<ServerProcess> => {
  const port = await freePort()
  const child = spawn(process.execPath, [cli, "start", "--port", `${port}`], {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "test",
      MEDUSA_DISABLE_TELEMETRY: "1",
      // The fixture's files are checked with everything else, not at boot.
      TS_NODE_TRANSPILE_ONLY: "1",
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: "error",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const output: string[] = []
  child.stdout?.on("data", (chunk) => output.push(String(chunk)))
  child.stderr?.on("data", (chunk) => output.push(String(chunk)))
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_code, signal) => resolve(signal))
  )
  const api = axios.create({ baseURL: `http://localhost:${port}` })
  await untilHealthy(api, child, output)

  return {
    api,
    ended,
    stop: async () => {
      child.kill("SIGKILL")
      await ended
    },
  }
}
