import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { nextBookings, type Share } from "../next-bookings"
import { sharesOf } from "../shares-of"

const cents = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((amount) => MathBN.div(amount, 100).toFixed())

const entriesOf = (shares: Share[], worth: string) => {
  const { charges, credits } = nextBookings(shares, worth)
  return [
    ...charges.map((line) => ({ ...line, type: "charge" })),
    ...credits.map((line) => ({ ...line, type: "credit" })),
  ]
}

describe("nextBookings", () => {
  const share = { account_id: "lacc_1", hold_id: "lhold_1" }

  it.each([
    ["charges what an order has grown by", "100", "150.5", ["50.5"], []],
    ["credits what it has shrunk by", "100", "40", [], ["60"]],
    ["credits all of an order that is worth nothing", "100", "0", [], ["100"]],
    ["books nothing where all is booked", "100", "100.00", [], []],
  ])("%s", (_, net, worth, charged, credited) => {
    const { charges, credits } = nextBookings([{ ...share, net }], worth)
    expect(charges).toEqual(charged.map((amount) => ({ ...share, amount })))
    expect(credits).toEqual(credited.map((amount) => ({ ...share, amount })))
  })

  it("brings every account to each worth in turn, and is then done", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 }),
        fc.array(cents, { maxLength: 10 }),
        (accounts, worths) => {
          const start = accounts.map((account_id) => ({
            account_id,
            hold_id: null,
            net: "0",
          }))
          const booked: ReturnType<typeof entriesOf> = []
          for (const worth of worths) {
            const shares = booked.length ? sharesOf(booked) : start
            booked.push(...entriesOf(shares, worth))
            const after = booked.length ? sharesOf(booked) : start
            expect(after.every(({ net }) => MathBN.eq(net, worth))).toBe(true)
            expect(entriesOf(after, worth)).toEqual([])
          }
        }
      )
    )
  })
})
