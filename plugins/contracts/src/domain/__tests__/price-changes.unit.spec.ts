import fc from "fast-check"
import { type ContractPrice, MAX_TIERS, priceProblems } from "../contract-price"
import {
  planPriceChanges,
  type PriceChanges,
  type StoredPrice,
} from "../price-changes"

const price = (
  over: Partial<StoredPrice> & Pick<StoredPrice, "id">
): StoredPrice => ({
  variant_id: "variant_a",
  amount: 100,
  min_quantity: null,
  max_quantity: null,
  ...over,
})

const changes = (over: Partial<PriceChanges>): PriceChanges => ({
  create: [],
  update: [],
  delete: [],
  ...over,
})

const messagesOf = (prices: ContractPrice[]): string[] =>
  priceProblems(prices).map(({ message }) => message)

const tier = <Min extends number | null, Max extends number | null>(
  min: Min,
  max: Max,
  amount = 1
) => ({
  variant_id: "variant_a",
  amount,
  min_quantity: min,
  max_quantity: max,
})

describe("priceProblems", () => {
  it("accepts tiers side by side, with gaps, and of several articles", () => {
    expect(
      messagesOf([
        tier(null, 9),
        tier(10, 19),
        tier(50, null),
        { ...tier(null, null), variant_id: "variant_b", amount: 0 },
      ])
    ).toEqual([])
  })

  it("names every problem and its article, not only the first", () => {
    expect(
      messagesOf([
        tier(1, 10),
        tier(10, null),
        { ...tier(5, 2), variant_id: "variant_b" },
        { ...tier(1.5, null, -1), variant_id: "variant_c" },
      ])
    ).toEqual([
      "The tiers 1–10 and 10 and more of variant variant_a overlap",
      "The tier 5–2 of variant variant_b ends before it begins",
      "The price of variant variant_c must be 0 or more, not -1",
    ])
  })

  it("takes an open start for a start at one", () => {
    expect(messagesOf([tier(null, null), tier(1, 5)])).toEqual([
      expect.stringContaining("overlap"),
    ])
  })

  it("bounds the tiers of one article", () => {
    const many = Array.from({ length: MAX_TIERS + 1 }, (_, index) =>
      tier(index + 1, index + 1)
    )
    expect(messagesOf(many.slice(1))).toEqual([])
    expect(messagesOf(many)).toEqual([
      `Variant variant_a would have ${MAX_TIERS + 1} tiers; ${MAX_TIERS} is the most`,
    ])
  })

  it("finds an overlap exactly when two tiers share a quantity", () => {
    const ranges = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 8 }))
        .map(([min, length]) => tier(min, min + length)),
      { maxLength: 8 }
    )
    fc.assert(
      fc.property(ranges, (tiers) => {
        const shared = Array.from({ length: 40 }, (_, quantity) => quantity)
          .map((quantity) =>
            tiers.filter(
              ({ min_quantity, max_quantity }) =>
                min_quantity <= quantity && quantity <= max_quantity
            )
          )
          .some((hits) => hits.length > 1)
        expect(messagesOf(tiers).length > 0).toBe(shared)
      })
    )
  })
})

describe("planPriceChanges", () => {
  it("updates an amount in place", () => {
    const plan = planPriceChanges(
      [price({ id: "p1" })],
      changes({ update: [{ id: "p1", amount: 90 }] })
    )

    expect(plan).toMatchObject({
      delete: [],
      create: [],
      update: [{ id: "p1", amount: 90 }],
      unknown: [],
    })
  })

  it("makes a price anew when its range changes", () => {
    const plan = planPriceChanges(
      [
        price({ id: "p1", max_quantity: 9 }),
        price({ id: "p2", min_quantity: 10, max_quantity: 19, amount: 80 }),
      ],
      changes({
        update: [
          { id: "p1", min_quantity: 10, max_quantity: 19 },
          { id: "p2", min_quantity: 20, max_quantity: null },
        ],
      })
    )

    expect(plan.update).toEqual([])
    expect(plan.delete).toEqual(["p1", "p2"])
    expect(plan.create).toEqual([tier(10, 19, 100), tier(20, null, 80)])
    expect(plan.outcome).toEqual(plan.create)
  })

  it("lets a deleted tier's range be taken by a new one", () => {
    const plan = planPriceChanges(
      [price({ id: "p1" })],
      changes({ delete: ["p1"], create: [tier(null, null, 70)] })
    )

    expect(priceProblems(plan.outcome)).toEqual([])
    expect(plan).toMatchObject({ delete: ["p1"], create: [{ amount: 70 }] })
  })

  it("deletes what is asked to be both changed and deleted", () => {
    const plan = planPriceChanges(
      [price({ id: "p1" })],
      changes({ delete: ["p1"], update: [{ id: "p1", max_quantity: 5 }] })
    )

    expect(plan).toMatchObject({ delete: ["p1"], update: [], create: [] })
    expect(plan.outcome).toEqual([])
  })

  it("names ids that are not in the list", () => {
    expect(
      planPriceChanges(
        [],
        changes({ delete: ["p1"], update: [{ id: "p2", amount: 1 }] })
      ).unknown
    ).toEqual(["p1", "p2"])
  })
})
