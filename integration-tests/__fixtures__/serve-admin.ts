import { existsSync, readFileSync, statSync } from "node:fs"
import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, normalize } from "node:path"

const BASE = "/app"
const BUILD = join(process.cwd(), ".medusa", "admin")

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
}

/** The admin's own address, and how to end it. */
export type ServedAdmin = { url: string; stop: () => Promise<void> }

const sendFile = (path: string, res: ServerResponse): void => {
  const file = join(BUILD, normalize(path.slice(BASE.length) || "/"))
  // An address of the app itself is answered with the app.
  const found =
    existsSync(file) && statSync(file).isFile()
      ? file
      : join(BUILD, "index.html")
  res.setHeader("content-type", TYPES[extname(found)] ?? "text/plain")
  res.end(readFileSync(found))
}

const passOn = (
  backend: string,
  req: IncomingMessage,
  res: ServerResponse
): void => {
  const onwards = request(
    new URL(req.url ?? "/", backend),
    { method: req.method, headers: req.headers },
    (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    }
  )
  // The browser left the page before the answer was there.
  onwards.on("error", () => res.destroy())
  req.pipe(onwards)
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, resolve))

/**
 * Serves the built admin and the store's API under one address, as the store
 * itself does: Medusa's test runner switches the admin off.
 */
export const serveAdmin = async (backend: string): Promise<ServedAdmin> => {
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? "/", "http://admin")
    if (pathname === BASE || pathname.startsWith(`${BASE}/`)) {
      sendFile(pathname, res)
    } else {
      passOn(backend, req, res)
    }
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
