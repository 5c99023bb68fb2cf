import { join } from "node:path"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import axios, { type AxiosInstance } from "axios"
import { startServer, type ServerProcess } from "../__fixtures__/server-process"

export const directory = join(__dirname, "../__fixtures__/cluster-store")

// The test's own process is the first server.
process.env.NODE_NAME = "first"

const environment = (name: string): Record<string, string> => ({
  NODE_NAME: name,
  MEDUSA_WORKER_MODE: name === "worker" ? "worker" : "server",
  REDIS_URL: process.env.REDIS_URL as string,
  MAIL_FOLDER: process.env.MAIL_FOLDER as string,
  PRIVATE_FILES: process.env.PRIVATE_FILES as string,
})

/** Starts a node beside the test's own; its environment tells it who it is. */
export const startNode = (
  name: "second" | "worker" | "doomed",
  databaseUrl: string,
  env: Record<string, string> = {}
): Promise<ServerProcess> =>
  startServer({
    directory,
    databaseUrl,
    env: { ...environment(name), ...env },
  })

/** A client whose requests go to the servers in turn, as through a load balancer. */
export const inTurn = (servers: () => AxiosInstance[]): AxiosInstance => {
  let requests = 0
  const client = axios.create()
  client.interceptors.request.use((request) => {
    const open = servers()
    requests += 1
    return {
      ...request,
      baseURL: open[requests % open.length].defaults.baseURL,
    }
  })
  return client
}

/** Something that a node noted. */
export type Done = { what: string; about: string; node: string }

const databaseOf = ({ container }: Pick<TestApp, "container">) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** Where the nodes note what they do. */
export const createNotes = (app: Pick<TestApp, "container">): Promise<void> =>
  databaseOf(app).raw(
    "create table probe_done (what text, about text, node text)"
  )

/** What was noted about these things. */
export const done = async (
  app: Pick<TestApp, "container">,
  what: string,
  about?: string[]
): Promise<Done[]> => {
  const { rows } = await databaseOf(app).raw(
    `select what, about, node from probe_done
     where what = ? and (?::text[] is null or about = any(?))
     order by about`,
    [what, about ?? null, about ?? null]
  )
  return rows
}
