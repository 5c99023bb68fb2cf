import { existsSync, readFileSync, statSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, normalize } from "node:path"

const BASE = "/shop"
const BUILD = join(process.cwd(), "storefront", "dist")

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
}

/** The storefront's own address, and how to end it. */
export type ServedStorefront = { url: string; stop: () => Promise<void> }

const fileFor = (path: string): string => {
  const file = join(BUILD, normalize(path.slice(BASE.length) || "/"))
  // An address of the app itself is answered with the app.
  return existsSync(file) && statSync(file).isFile()
    ? file
    : join(BUILD, "index.html")
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, resolve))

/**
 * Serves the built storefront from an address of its own, as somebody does who
 * deploys it apart from the store.
 */
export const serveStorefront = async (config: {
  backend_url: string
  publishable_key: string
  region: string
}): Promise<ServedStorefront> => {
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? "/", "http://storefront")
    if (pathname === `${BASE}/config.json`) {
      res.setHeader("content-type", "application/json")
      res.end(JSON.stringify(config))
      return
    }
    const file = fileFor(pathname)
    res.setHeader("content-type", TYPES[extname(file)] ?? "text/plain")
    res.end(readFileSync(file))
  })
  await listen(server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${BASE}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
