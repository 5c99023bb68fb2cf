import net from "node:net"

const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.unref()
    server.on("error", reject)
    server.listen({ port, host }, () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })

/** A port of this machine that nobody listens on. */
export const freePort = () => listen(0, "localhost")

/**
 * Whether somebody listens on a port, on this machine's name or on all of its
 * addresses.
 */
export const isPortTaken = async (port) => {
  for (const host of ["localhost", undefined]) {
    try {
      await listen(port, host)
    } catch (error) {
      if (error.code === "EADDRINUSE") {
        return true
      }
      throw error
    }
  }
  return false
}
