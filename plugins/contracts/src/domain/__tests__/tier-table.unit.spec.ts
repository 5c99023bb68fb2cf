import fc from "fast-check"
import { breakpoints, type PriceAt, tierTable } from "../tier-table"

type Stored = {
  price_id: string
  price_list_id: string
  amount: number
  min_quantity: number | null
  max_quantity: number | null
}

/** The first list that has a price for the quantity, as the engine answers it. */
const answer = (prices: Stored[], quantity: number): PriceAt | null => {
  const found = prices.find(
    ({ min_quantity, max_quantity }) =>
      (min_quantity ?? 1) <= quantity && quantity <= (max_quantity ?? Infinity)
  )
  return found ? { quantity, ...found } : null
}

const tableOf = (prices: Stored[]) => {
  const quantities = breakpoints(prices)
  return tierTable(
    quantities,
    quantities.map((quantity) => answer(prices, quantity))
  )
}

describe("tierTable", () => {
  it("shows tiers, a gap, and an open end", () => {
    const stored = (
      amount: number,
      min: number | null,
      max: number | null
    ) => ({
      price_id: `price_${amount}`,
      price_list_id: "plist_a",
      amount,
      min_quantity: min,
      max_quantity: max,
    })

    expect(
      tableOf([stored(80, null, 9), stored(70, 10, 19), stored(60, 50, null)])
    ).toEqual([
      {
        min_quantity: 1,
        max_quantity: 9,
        amount: 80,
        price_list_id: "plist_a",
        price_id: "price_80",
      },
      {
        min_quantity: 10,
        max_quantity: 19,
        amount: 70,
        price_list_id: "plist_a",
        price_id: "price_70",
      },
      {
        min_quantity: 50,
        max_quantity: null,
        amount: 60,
        price_list_id: "plist_a",
        price_id: "price_60",
      },
    ])
  })

  it("has no rows where there are no prices", () => {
    expect(tableOf([])).toEqual([])
  })

  it("says of every quantity what the engine says of it", () => {
    const prices = fc.array(
      fc.record({
        price_id: fc.uuid(),
        price_list_id: fc.constantFrom("plist_a", "plist_b"),
        amount: fc.integer({ min: 1, max: 99 }),
        min_quantity: fc.option(fc.integer({ min: 1, max: 20 })),
        max_quantity: fc.option(fc.integer({ min: 20, max: 30 })),
      }),
      { maxLength: 6 }
    )
    fc.assert(
      fc.property(
        prices,
        fc.integer({ min: 1, max: 40 }),
        (stored, quantity) => {
          const rows = tableOf(stored).filter(
            ({ min_quantity, max_quantity }) =>
              min_quantity <= quantity && quantity <= (max_quantity ?? Infinity)
          )
          const expected = answer(stored, quantity)
          expect(rows.map(({ amount }) => amount)).toEqual(
            expected ? [expected.amount] : []
          )
        }
      )
    )
  })
})
