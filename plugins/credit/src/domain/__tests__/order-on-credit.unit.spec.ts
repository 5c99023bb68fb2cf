import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { exchanged } from "../exchange"
import { nextHolds, type StandingShare } from "../order-on-credit"

const share = (given: Partial<StandingShare> = {}): StandingShare => ({
  id: "oashare_1",
  account_id: "lacc_1",
  currency_code: "sek",
  rate: "1",
  undelivered: "0",
  undelivered_by_staff: "0",
  invoiced: "0",
  credited: "0",
  holds: [{ id: "h1", open_amount: "1000" }],
  ...given,
})
const worthOf = (worth: number | string, came_off: number | string = 0) => ({
  worth,
  came_off,
})
const nothing = { holds: [], releases: [], undelivered: [] }

describe("nextHolds", () => {
  it("books nothing where all is held that has to be", () => {
    expect(nextHolds([share()], worthOf(1000))).toEqual(nothing)
  })

  it("holds what an order has grown by, at its own rate", () => {
    const euro = share({
      account_id: "lacc_2",
      rate: "11.5",
      holds: [{ id: "h2", open_amount: "11500" }],
    })
    expect(nextHolds([share(), euro], worthOf("1100.01")).holds).toEqual([
      { account_id: "lacc_1", amount: "100.01" },
      { account_id: "lacc_2", amount: "1150.12" },
    ])
  })

  it("releases what an order has shrunk by, what was held last first", () => {
    const holds = [
      { id: "h1", open_amount: "1000" },
      { id: "h2", open_amount: "50" },
    ]
    expect(nextHolds([share({ holds })], worthOf(900)).releases).toEqual([
      { hold_id: "h2", amount: "50" },
      { hold_id: "h1", amount: "100" },
    ])
  })

  it("releases nothing of what is invoiced, and all of the rest of a cancelled order", () => {
    const invoiced = share({
      invoiced: "400",
      holds: [{ id: "h1", open_amount: "600" }],
    })
    expect(nextHolds([invoiced], worthOf(1000))).toEqual(nothing)
    expect(nextHolds([invoiced], worthOf(0))).toEqual({
      ...nothing,
      releases: [{ hold_id: "h1", amount: "600" }],
    })
  })

  it("does not hold again what is never delivered, but what is ordered after that", () => {
    const released = share({
      undelivered: "600",
      invoiced: "400",
      holds: [{ id: "h1", open_amount: "0" }],
    })
    expect(nextHolds([released], worthOf(1000))).toEqual(nothing)
    // Staff take the undelivered goods off the order: nothing is held for them anyhow.
    expect(nextHolds([released], worthOf(400))).toEqual({
      ...nothing,
      undelivered: [
        { id: "oashare_1", undelivered: "0", undelivered_by_staff: "0" },
      ],
    })
    expect(nextHolds([released], worthOf(1070)).holds).toEqual([
      { account_id: "lacc_1", amount: "70" },
    ])
  })

  const amount = fc.integer({ min: 0, max: 1_000_000 }).map((n) => `${n / 100}`)

  it("comes to what is still to be invoiced and delivered, and then to rest", () => {
    fc.assert(
      fc.property(
        fc.record({
          worth: amount,
          invoiced: amount,
          undelivered: amount,
          open: fc.array(amount, { maxLength: 4 }),
          rate: fc.constantFrom("1", "11.4567", "0.0871"),
          currency_code: fc.constantFrom("sek", "jpy"),
        }),
        ({ worth, open, rate, currency_code, ...more }) => {
          const before = share({
            ...more,
            rate,
            currency_code,
            holds: open.map((open_amount, at) => ({
              id: `h${at}`,
              open_amount,
            })),
          })
          const { holds, releases, undelivered } = nextHolds(
            [before],
            worthOf(worth)
          )
          const after = {
            ...before,
            undelivered: undelivered[0]?.undelivered ?? before.undelivered,
            holds: [
              ...before.holds.map(({ id, open_amount }) => ({
                id,
                open_amount: releases
                  .filter(({ hold_id }) => hold_id === id)
                  .reduce(
                    (left, released) => MathBN.sub(left, released.amount),
                    MathBN.convert(open_amount)
                  )
                  .toFixed(),
              })),
              ...holds.map((held) => ({ id: "new", open_amount: held.amount })),
            ],
          }
          const held = after.holds.reduce(
            (sum, each) => MathBN.add(sum, each.open_amount),
            MathBN.convert(0)
          )
          const all = exchanged(worth, rate, currency_code)
          const left = MathBN.max(MathBN.sub(all, before.invoiced), 0)
          expect(
            after.holds.every((each) => MathBN.gte(each.open_amount, 0))
          ).toBe(true)
          expect(MathBN.add(held, after.undelivered).toFixed()).toBe(
            left.toFixed()
          )
          expect(nextHolds([after], worthOf(worth))).toEqual(nothing)
        }
      )
    )
  })
})
