import { clientOf, clientTally } from "../client-tally"

const HOUR = 3_600_000

describe("clientTally", () => {
  it("counts each client by itself, and anew after the span", () => {
    let at = 0
    const tally = clientTally(HOUR, () => at)
    const asked = ["a", "a", "a", "b"].map((client) => tally.admits(client, 2))
    expect(asked).toEqual([true, true, false, true])
    at = HOUR - 1
    expect(tally.remaining()).toBe(1)
    expect(tally.admits("a", 2)).toBe(false)
    at = HOUR
    expect(tally.admits("a", 2)).toBe(true)
  })

  it("forgets who was seen longest ago before it takes ever more memory", () => {
    const tally = clientTally(HOUR, () => 0)
    tally.admits("a", 1)
    tally.admits("b", 1)
    for (let other = 0; other < 49_998; other++) {
      tally.admits(String(other), 1)
    }
    expect(tally.admits("a", 1)).toBe(false)
    tally.admits("one more", 1)
    expect(tally.admits("b", 1)).toBe(true)
    expect(tally.admits("a", 1)).toBe(false)
  })
})

describe("clientOf", () => {
  it("is the address, or the network of an IPv6 address", () => {
    expect(clientOf("203.0.113.7")).toBe("203.0.113.7")
    expect(clientOf("::ffff:203.0.113.7")).toBe("203.0.113.7")
    expect(clientOf("2001:DB8:0:12::1")).toBe("2001:db8:0:12")
    expect(clientOf("2001:db8::12:0:0:0:99")).toBe("2001:db8:0:12")
    expect(clientOf("2001:0db8:0000:0012:1:2:3:4")).toBe("2001:db8:0:12")
    expect(clientOf("::1")).toBe("0:0:0:0")
    expect(clientOf(undefined)).toBe("")
  })
})
