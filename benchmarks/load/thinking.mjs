/** How long a buyer looks at a page before the next click, in milliseconds. */
export const THINKING = { least: 10_000, most: 20_000 }

/** The same pauses in every run. */
const SEED = 20_260_101

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
const numbersFrom = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Lets autocannon's buyers think: by itself it sends the next request as soon
 * as the last one is answered, which no buyer does. Before each page there is a
 * pause; what a page asks for by itself follows at once. Buyers do not all
 * come at the same moment.
 *
 * @param {ReturnType<typeof import("./journey.mjs").journeyOf>} steps of the journey
 * @returns autocannon's `setupClient`
 */
export const thinkingBuyers = (steps) => {
  const random = numbersFrom(SEED)
  return (client) => {
    const send = client._doRequest
    let thinking = false
    const sendLater = (pause) => {
      thinking = true
      setTimeout(() => {
        thinking = false
        if (client.destroyed) {
          return
        }
        if (!client.reqsMade) {
          // Built when the client was made; its time counts from now on.
          client.setRequests(client.opts.requests)
        }
        send.call(client)
      }, pause)
    }
    client._doRequest = () => {
      if (thinking) {
        // The store closes a connection that is idle, and a new one is opened.
        return
      }
      const { least, most } = THINKING
      if (!client.reqsMade) {
        return sendLater(random() * most)
      }
      const { currentRequestIndex } = client.requestIterator
      return steps[(currentRequestIndex + 1) % steps.length].page
        ? sendLater(least + random() * (most - least))
        : send.call(client)
    }
  }
}
