import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  afterEntry,
  type Balance,
  canHold,
  EMPTY,
  ENTRY_TYPES,
  freeOf,
  limitAt,
  raiseAt,
  usedOf,
} from "../balance"

const anyAmount = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => MathBN.div(digits, 10 ** places).toFixed())

const anyEntries = fc.array(
  fc.record({ type: fc.constantFrom(...ENTRY_TYPES), amount: anyAmount })
)

const after = (
  entries: { type: (typeof ENTRY_TYPES)[number]; amount: string }[]
) => entries.reduce<Balance>(afterEntry, EMPTY)

describe("a balance", () => {
  it("is free again in the example: 6,000 held, 4,000 invoiced, 2,000 released, 4,000 paid of 10,000", () => {
    const balance = after([
      { type: "hold", amount: "6000" },
      { type: "release", amount: "4000" },
      { type: "charge", amount: "4000" },
      { type: "release", amount: "2000" },
      { type: "credit", amount: "4000" },
    ])
    expect(balance).toEqual({ held: "0", charged: "4000", credited: "4000" })
    expect(freeOf("10000", balance)).toBe("10000")
  })

  it("adds up the same in any order, without losing a fraction", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(after([...entries].reverse())).toEqual(after(entries))
      })
    )
  })

  it("leaves exactly as much to hold as is free", () => {
    fc.assert(
      fc.property(anyEntries, anyAmount, (entries, limit) => {
        const balance = after(entries)
        const free = freeOf(limit, balance) as string
        expect(MathBN.add(usedOf(balance), free).toFixed()).toBe(limit)
        expect(canHold(limit, balance, free)).toBe(true)
        expect(
          canHold(limit, balance, MathBN.add(free, "0.0001").toFixed())
        ).toBe(false)
      })
    )
  })

  it.each([
    [null, "1000000", true],
    ["0", "0.01", false],
    ["0.01", "0.01", true],
  ])("with the limit %s takes %s: %s", (limit, amount, taken) => {
    expect(canHold(limit, EMPTY, amount)).toBe(taken)
  })
})

describe("a raised limit", () => {
  const until = new Date("2026-12-01T00:00:00Z")
  const account = {
    limit_amount: "100",
    raised_by: "400.5",
    raised_until: until,
  }
  const before = new Date(until.getTime() - 1)

  it("counts until its moment, on top of what the limit is", () => {
    expect(limitAt(account, before)).toBe("500.5")
    expect(raiseAt(account, before)).toEqual({ by: "400.5", until })
    expect(limitAt(account, until)).toBe("100")
    expect(raiseAt(account, until)).toBeNull()
    expect(limitAt({ ...account, limit_amount: "0" }, before)).toBe("400.5")
  })

  it("is the limit itself where nothing is raised, and none where there is none", () => {
    const plain = { limit_amount: "100", raised_by: null, raised_until: null }
    expect(limitAt(plain, until)).toBe("100")
    expect(limitAt({ ...plain, limit_amount: null }, until)).toBeNull()
  })
})
