import fc from "fast-check"
import { readAllocations, writeAllocations } from "../allocation"
import { type ItemRowWithDefaults, keyOf, type KnownItem } from "../item-values"
import { planItems } from "../plan-items"

const row = (more: Partial<ItemRowWithDefaults> = {}): ItemRowWithDefaults => ({
  kind: "invoice",
  external_id: "F-1",
  default_due_on: null,
  ...more,
})

const whole = row({
  company_id: "comp_1",
  issued_on: "2026-01-31",
  currency_code: "sek",
  amount: "100",
  default_due_on: "2026-03-02",
})

type Known = Map<string, KnownItem>

/** Plans one row and does what is planned. */
const take = (known: Known, given: ItemRowWithDefaults) => {
  const plan = planItems([{ line: 1, row: given }], known)
  for (const { row: item, existing, action } of plan.planned) {
    if (action !== "unchanged") {
      known.set(keyOf(item), {
        ...item,
        id: "oitem_1",
        revision: (existing?.revision ?? 0) + 1,
      })
    }
  }
  return plan
}

describe("rows about open items", () => {
  it("change what they name and leave the rest", () => {
    const known: Known = new Map()
    take(known, whole)
    const { planned } = take(known, row({ amount: "90" }))
    expect(planned[0]).toMatchObject({
      action: "update",
      changes: { amount: "90" },
    })
    expect(known.get(keyOf(whole))).toMatchObject({
      amount: "90",
      due_on: "2026-03-02",
      payment_reference: "133",
      revision: 2,
    })
    expect(take(known, row()).planned[0].action).toBe("unchanged")
  })

  it("keep a reference that the ERP gave, and follow the number with their own", () => {
    const known: Known = new Map()
    take(known, whole)
    take(known, row({ number: "17" }))
    expect(known.get(keyOf(whole))?.payment_reference).toBe("1743")
    take(known, row({ payment_reference: "RF18" }))
    take(known, row({ number: "18" }))
    expect(known.get(keyOf(whole))?.payment_reference).toBe("RF18")
  })

  it.each([
    ["final, of a payment", { is_final: true }, "only_invoice"],
    ["of 0, a payment", { amount: "0" }, "nothing"],
    [
      "more counted than paid",
      { allocations: [{ invoice_external_id: "F-2", amount: "100.01" }] },
      "over_allocated",
    ],
  ])("are refused: %s", (_name, more, code) => {
    const { refused } = take(new Map(), {
      ...whole,
      kind: "payment",
      ...more,
    })
    expect(refused).toMatchObject([{ messages: [{ code }] }])
  })

  it("come to the newest version in whatever order they come and however often", () => {
    const versions = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(
        versions.chain((days) =>
          fc.record({
            days: fc.constant(days),
            order: fc.array(fc.constantFrom(...days), { maxLength: 10 }),
          })
        ),
        ({ days, order }) => {
          const known: Known = new Map()
          const told = [...order, ...days.filter((day) => !order.includes(day))]
          for (const day of told) {
            take(known, {
              ...whole,
              amount: String(day),
              is_void: day % 3 === 0,
              revised_at: new Date(Date.UTC(2026, 0, day)).toISOString(),
            })
          }
          const newest = Math.max(...days)
          expect(known.get(keyOf(whole))).toMatchObject({
            amount: String(newest),
            is_void: newest % 3 === 0,
          })
        }
      )
    )
  })

  it("write allocations so that they are read as they were", () => {
    const read = (amount: string) => amount || null
    expect(readAllocations("F-1=10 | a=b=2 |", read)).toEqual([
      { invoice_external_id: "F-1", amount: "10" },
      { invoice_external_id: "a=b", amount: "2" },
    ])
    expect(readAllocations("F-1", read)).toBeNull()
    expect(readAllocations("=5", read)).toBeNull()
    expect(readAllocations("F-1=0", read)).toBeNull()
    const text = "F-1=10 | F-2=0.5"
    expect(writeAllocations(readAllocations(text, read) ?? [])).toBe(text)
  })
})
