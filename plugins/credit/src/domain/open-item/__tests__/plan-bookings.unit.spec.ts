import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { OPEN_ITEM_KINDS } from "../kinds"
import {
  netOf,
  planBookings,
  type PlannedBooking,
  type Target,
} from "../plan-bookings"

const line = (account_id: string, hold_id: string | null, amount: string) => ({
  account_id,
  hold_id,
  amount,
})

const target = (
  amount: string,
  ...open: string[]
): Target & { holds: Target["holds"] } => ({
  account_id: "a",
  amount,
  holds: open.map((open_amount, at) => ({ hold_id: `h${at}`, open_amount })),
})

describe("what is booked for an open item", () => {
  it("charges an invoice against the order's holds, the rest against the first", () => {
    expect(planBookings("invoice", [], [target("10", "3", "4")])).toEqual([
      { type: "charge", lines: [line("a", "h0", "6"), line("a", "h1", "4")] },
    ])
    expect(planBookings("invoice", [], [target("10", "0")])).toEqual([
      { type: "charge", lines: [line("a", "h0", "10")] },
    ])
  })

  it("credits a payment on the account, and takes it back by a charge", () => {
    expect(planBookings("payment", [], [target("10")])).toEqual([
      { type: "credit", lines: [line("a", null, "10")] },
    ])
    expect(
      planBookings("credit_note", [line("a", null, "10")], [target("0")])
    ).toEqual([{ type: "charge", lines: [line("a", null, "10")] }])
  })

  it("books the difference, less from what was booked last", () => {
    const net = [line("a", "h0", "6"), line("a", "h1", "4")]
    expect(planBookings("invoice", net, [target("12", "0", "5")])).toEqual([
      { type: "charge", lines: [line("a", "h1", "2")] },
    ])
    expect(planBookings("invoice", net, [target("5", "0", "0")])).toEqual([
      { type: "credit", lines: [line("a", "h1", "4"), line("a", "h0", "1")] },
    ])
    expect(planBookings("invoice", net, [target("10", "0", "0")])).toEqual([])
  })

  it("takes back whole what is at a place that is the item's no more", () => {
    expect(
      planBookings(
        "invoice",
        [line("old", "h9", "6"), line("a", null, "6")],
        [target("6", "9")]
      )
    ).toEqual([
      { type: "credit", lines: [line("old", "h9", "6"), line("a", null, "6")] },
      { type: "charge", lines: [line("a", "h0", "6")] },
    ])
  })

  const amounts = fc.integer({ min: 0, max: 5000 }).map((n) => String(n / 100))
  const targets = fc.uniqueArray(
    fc.record({
      account_id: fc.constantFrom("a", "b", "c"),
      amount: amounts,
      holds: fc.uniqueArray(
        fc.record({
          hold_id: fc.constantFrom("h1", "h2", "h3"),
          open_amount: amounts,
        }),
        { selector: ({ hold_id }) => hold_id, maxLength: 3 }
      ),
    }),
    { selector: ({ account_id }) => account_id, maxLength: 3 }
  )

  it("comes to what it should be, whatever it was before, and books nothing twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPEN_ITEM_KINDS),
        fc.array(targets, { minLength: 1, maxLength: 6 }),
        (kind, steps) => {
          const bookings: PlannedBooking[] = []
          for (const step of steps) {
            bookings.push(...planBookings(kind, netOf(kind, bookings), step))
            const net = netOf(kind, bookings)
            for (const { account_id, amount } of step) {
              const booked = net
                .filter((each) => each.account_id === account_id)
                .reduce(
                  (sum, each) => MathBN.add(sum, each.amount),
                  MathBN.convert(0)
                )
              expect(booked.toFixed()).toBe(MathBN.convert(amount).toFixed())
            }
            const accounts: string[] = step.map(({ account_id }) => account_id)
            expect(
              net.filter(({ account_id }) => !accounts.includes(account_id))
            ).toEqual([])
            expect(net.every(({ amount }) => MathBN.gt(amount, 0))).toBe(true)
            expect(planBookings(kind, net, step)).toEqual([])
          }
          expect(
            bookings.every(({ lines }) =>
              lines.every(({ amount }) => MathBN.gt(amount, 0))
            )
          ).toBe(true)
        }
      ),
      { numRuns: 1000 }
    )
  })
})
