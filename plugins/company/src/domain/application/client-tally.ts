/** Most clients that are remembered at a time: beyond it the one longest unseen in this span is forgotten. */
const MOST_CLIENTS = 50_000

/** The first half of an IPv6 address: it is what one household or office gets. */
const network = (address: string): string => {
  const [head, tail] = address.split("::")
  const groups = head.split(":")
  const after = tail ? tail.split(":") : []
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length
  return [...groups, ...Array<string>(Math.max(missing, 0)).fill("0"), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group || "0", 16).toString(16))
    .join(":")
}

/** Whom an address stands for: an IPv4 address itself, of an IPv6 address its network. */
export const clientOf = (address: string | undefined): string => {
  const plain = (address ?? "").toLowerCase().replace(/^::ffff:(?=\d+\.)/, "")
  return plain.includes(":") ? network(plain) : plain
}

/** Counts what clients do within a span of time, in memory alone. */
export type ClientTally = {
  /** Counts one more, and says whether it is within the limit. */
  admits(client: string, most: number): boolean
  /** Milliseconds until everybody may again. */
  remaining(): number
}

/**
 * Counts in spans that follow each other: at the end of each everything is
 * forgotten, so that no address is kept longer.
 */
export const clientTally = (
  span: number,
  now: () => number = Date.now
): ClientTally => {
  const counts = new Map<string, number>()
  let ends = 0
  return {
    admits: (client, most) => {
      if (now() >= ends) {
        counts.clear()
        ends = now() + span
      }
      const count = (counts.get(client) ?? 0) + 1
      // Again at the end of the order, so that who goes on is not the one forgotten.
      counts.delete(client)
      counts.set(client, count)
      if (counts.size > MOST_CLIENTS) {
        counts.delete(counts.keys().next().value as string)
      }
      return count <= most
    },
    remaining: () => Math.max(ends - now(), 0),
  }
}
