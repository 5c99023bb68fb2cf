import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  nextHolds,
  type StandingShare,
  toInvoice,
  undeliveredOf,
  worthAfter,
} from "../order-on-credit"

/** An order whose credit has followed what became of it; whole kronor. */
type Followed = {
  invoiced: number
  credited: number
  held: number
  undelivered: string
  undelivered_by_staff: string
  worth: { worth: string; came_off: string }
}

const shareOf = (order: Followed): StandingShare => ({
  id: "oashare_1",
  account_id: "lacc_1",
  currency_code: "sek",
  rate: "1",
  undelivered: order.undelivered,
  undelivered_by_staff: order.undelivered_by_staff,
  invoiced: String(order.invoiced),
  credited: String(order.credited),
  holds: [{ id: "h1", open_amount: String(order.held) }],
})

/** What `bookNext` makes of an order that costs so much by now. */
const follow = (order: Followed, cost: number): Followed => {
  const worth = worthAfter(order.worth, cost)
  const next = nextHolds([shareOf(order)], worth)
  const more = next.holds.reduce((all, { amount }) => all + Number(amount), 0)
  const less = next.releases.reduce((all, each) => all + Number(each.amount), 0)
  return {
    ...order,
    worth,
    held: order.held + more - less,
    ...next.undelivered[0],
  }
}

const placed = (cost: number): Followed => ({
  invoiced: 0,
  credited: 0,
  held: cost,
  undelivered: "0",
  undelivered_by_staff: "0",
  worth: { worth: String(cost), came_off: "0" },
})

/** An invoice is charged against the hold, and what exceeds that on top. */
const invoice = (order: Followed, amount: number): Followed => ({
  ...order,
  invoiced: order.invoiced + amount,
  held: Math.max(order.held - amount, 0),
})

const standing = ({ invoiced, credited, held }: Followed): number =>
  invoiced - credited + held

describe("an order with credit notes", () => {
  it("does not free twice what was invoiced, came back and is credited", () => {
    let order = follow(invoice(placed(1000), 400), 1000)
    order = follow(order, 900)
    expect(standing(order)).toBe(900)
    order = follow({ ...order, credited: 100 }, 900)
    // 300 are owed, and 600 are still to be invoiced.
    expect(order).toMatchObject({ invoiced: 400, credited: 100, held: 600 })
  })

  it("comes to the same when the credit note is there before the goods are", () => {
    let order = follow(invoice(placed(1000), 400), 1000)
    order = follow({ ...order, credited: 100 }, 1000)
    expect(order.held).toBe(600)
    order = follow(order, 900)
    expect(order.held).toBe(600)
  })

  it("holds nothing for a price that was taken down after all was invoiced", () => {
    const order = follow(invoice(placed(1000), 1000), 1000)
    expect(follow({ ...order, credited: 100 }, 1000)).toMatchObject({ held: 0 })
  })

  it("holds nothing of a cancelled order, however much is credited", () => {
    const order = follow(invoice(placed(1000), 400), 0)
    expect(follow({ ...order, credited: 999 }, 0)).toMatchObject({ held: 0 })
  })

  it("is never free of what is owed or still to be invoiced", () => {
    const amount = fc.integer({ min: 1, max: 500 })
    const act = fc.record({
      kind: fc.constantFrom(
        "invoice",
        "order more",
        "take off",
        "send back",
        "credit",
        "credit before it is back",
        "take the price down"
      ),
      amount,
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.array(act, { maxLength: 30 }),
        (cost, acts) => {
          let order = placed(cost)
          // Goods with the company that are invoiced; to come; back and not credited; credited and not back.
          let kept = 0
          let toCome = cost
          let uncredited = 0
          let early = 0
          let rebates = 0
          for (const { kind, amount } of acts) {
            if (kind === "invoice") {
              const taken = Math.min(amount, toCome)
              toCome -= taken
              kept += taken
              order = invoice(order, taken)
            } else if (kind === "order more") {
              toCome += amount
            } else if (kind === "take off") {
              toCome -= Math.min(amount, toCome)
            } else if (kind === "send back") {
              const back = Math.min(amount, kept - rebates)
              const credited = Math.min(back, early)
              kept -= back
              early -= credited
              uncredited += back - credited
            } else if (kind === "credit") {
              const credited = Math.min(amount, uncredited)
              uncredited -= credited
              order = { ...order, credited: order.credited + credited }
            } else {
              const credited = Math.min(amount, kept - rebates - early)
              order = { ...order, credited: order.credited + credited }
              if (kind === "take the price down") {
                rebates += credited
              } else {
                early += credited
              }
            }
            order = follow(order, kept + toCome)
            const owed = order.invoiced - order.credited - uncredited
            expect(standing(order)).toBeGreaterThanOrEqual(owed + toCome)
            if (!rebates && !early) {
              expect(standing(order)).toBe(
                Math.max(owed + toCome, order.invoiced - order.credited)
              )
            }
            expect(follow(order, kept + toCome)).toEqual(order)
          }
        }
      )
    )
  })
})

describe("what will never be delivered", () => {
  const share = (more: Partial<StandingShare>): StandingShare => ({
    ...shareOf(placed(1000)),
    ...more,
  })
  const worth = { worth: 1000, came_off: 0 }

  it("is all that is left after the last invoice, and then again what staff said", () => {
    const said = share({
      invoiced: "400",
      undelivered: "250",
      undelivered_by_staff: "250",
    })
    const ended = undeliveredOf(said, worth, true)
    expect(ended).toEqual({
      id: "oashare_1",
      undelivered: "600",
      undelivered_by_staff: "250",
    })
    expect(undeliveredOf({ ...said, ...ended }, worth, false)).toMatchObject({
      undelivered: "250",
      undelivered_by_staff: "250",
    })
  })

  it("is no more than what is still to be invoiced", () => {
    const said = share({
      invoiced: "900",
      undelivered: "250",
      undelivered_by_staff: "250",
    })
    expect(undeliveredOf(said, worth, false).undelivered).toBe("100")
    expect(MathBN.eq(toInvoice(said, worth), 100)).toBe(true)
  })
})
