import fc from "fast-check"
import {
  type Binding,
  contractsInForce,
  type Lineage,
} from "../contracts-in-force"
import { levelsOf, nearestFirst } from "../nearest-first"

const NOW = new Date("2026-06-15T12:00:00Z")
const LINEAGE: Lineage = {
  company_id: "unit",
  ancestor_ids: ["entity", "group"],
}

const binding = (
  over: Partial<Omit<Binding, "contract">> = {},
  contract: Partial<Binding["contract"]> = {}
): Binding => ({
  company_id: "unit",
  include_descendants: true,
  starts_at: null,
  ends_at: null,
  ...over,
  contract: {
    id: "contr_a",
    number: "A",
    currency_code: "sek",
    status: "active",
    starts_at: null,
    ends_at: null,
    price_list_id: "plist_a",
    ...contract,
  },
})

const idsOf = (bindings: Binding[], currency?: string): string[] =>
  contractsInForce(bindings, LINEAGE, NOW, currency).map(({ id }) => id)

describe("contractsInForce", () => {
  it("takes the company's own and inherited contracts, nearest first", () => {
    const bindings = [
      binding({ company_id: "group" }, { id: "far", number: "1" }),
      binding({ company_id: "unit" }, { id: "own", number: "3" }),
      binding({ company_id: "entity" }, { id: "near", number: "2" }),
    ]

    expect(contractsInForce(bindings, LINEAGE, NOW)).toEqual([
      expect.objectContaining({ id: "own", distance: 0, company_id: "unit" }),
      expect.objectContaining({ id: "near", distance: 1 }),
      expect.objectContaining({ id: "far", distance: 2 }),
    ])
  })

  it.each(["draft", "suspended", "terminated"] as const)(
    "leaves out a contract that is %s",
    (status) => {
      expect(idsOf([binding({}, { status })])).toEqual([])
    }
  )

  it("leaves out strangers, and ancestors' contracts that stay with them", () => {
    expect(
      idsOf([
        binding({ company_id: "stranger" }),
        binding({ company_id: "group", include_descendants: false }),
      ])
    ).toEqual([])
    expect(idsOf([binding({ include_descendants: false })])).toEqual([
      "contr_a",
    ])
  })

  it("leaves out other currencies when it knows the buyer's", () => {
    expect(idsOf([binding()], "eur")).toEqual([])
    expect(idsOf([binding()], "sek")).toEqual(["contr_a"])
    expect(idsOf([binding()])).toEqual(["contr_a"])
  })

  it("holds from the first moment until just before the end, for contract and party", () => {
    const at = NOW.toISOString()
    const later = new Date(NOW.getTime() + 1)
    expect(idsOf([binding({}, { starts_at: at })])).toEqual(["contr_a"])
    expect(idsOf([binding({}, { starts_at: later })])).toEqual([])
    expect(idsOf([binding({}, { ends_at: at })])).toEqual([])
    expect(idsOf([binding({}, { ends_at: later })])).toEqual(["contr_a"])
    expect(idsOf([binding({ starts_at: later })])).toEqual([])
    expect(idsOf([binding({ ends_at: at })])).toEqual([])
  })

  it("falls back to the farther way when the nearer party's time is over", () => {
    const both = [
      binding({ company_id: "unit", ends_at: NOW }),
      binding({ company_id: "group" }),
    ]
    expect(contractsInForce(both, LINEAGE, NOW)).toEqual([
      expect.objectContaining({ company_id: "group", distance: 2 }),
    ])
  })
})

/** What a person would do: walk up the tree and take the first price found. */
const naivePrice = (
  prices: Price[],
  bindings: Binding[],
  quantity: number
): number => {
  for (const company of ["unit", "entity", "group"]) {
    const amounts = bindings
      .filter(
        (each) =>
          each.company_id === company &&
          each.contract.status === "active" &&
          (company === "unit" || each.include_descendants)
      )
      .flatMap(({ contract }) =>
        prices.filter(
          (price) =>
            price.price_list_id === contract.price_list_id &&
            price.min <= quantity &&
            quantity <= price.max
        )
      )
      .map(({ amount }) => amount)
    if (amounts.length) {
      return Math.min(...amounts)
    }
  }
  return LIST_PRICE
}

type Price = {
  price_list_id: string | null
  amount: number
  min: number
  max: number
}

const LIST_PRICE = 1000

/** What core does with the prices that match: lists first, then the cheapest. */
const corePrice = (
  prices: Price[],
  bindings: Binding[],
  quantity: number
): number => {
  const contracts = contractsInForce(bindings, LINEAGE, NOW)
  const open = new Set(contracts.map(({ price_list_id }) => price_list_id))
  const found = prices
    .filter(
      ({ price_list_id, min, max }) =>
        open.has(price_list_id as string) && min <= quantity && quantity <= max
    )
    .sort((a, b) => a.amount - b.amount)
  const base = { price_list_id: null, amount: LIST_PRICE, min: 1, max: 99 }
  return nearestFirst([...found, base], levelsOf(contracts))[0].amount
}

describe("nearestFirst", () => {
  it("agrees with walking up the tree, for any contracts, bindings and tiers", () => {
    const contracts = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), {
      minLength: 1,
    })
    const scenario = contracts.chain((numbers) =>
      fc.record({
        bindings: fc.uniqueArray(
          fc.record({
            number: fc.constantFrom(...numbers),
            company_id: fc.constantFrom("unit", "entity", "group", "stranger"),
            include_descendants: fc.boolean(),
          }),
          { selector: ({ number, company_id }) => `${number}@${company_id}` }
        ),
        suspended: fc.option(fc.constantFrom(...numbers)),
        prices: fc.array(
          fc.record({
            number: fc.constantFrom(...numbers),
            amount: fc.integer({ min: 1, max: 900 }),
            min: fc.integer({ min: 1, max: 10 }),
            length: fc.integer({ min: 0, max: 10 }),
          })
        ),
        quantity: fc.integer({ min: 1, max: 20 }),
      })
    )

    fc.assert(
      fc.property(scenario, (given) => {
        const bindings = given.bindings.map(
          ({ number, company_id, include_descendants }) =>
            binding(
              { company_id, include_descendants },
              {
                id: `contr_${number}`,
                number: `${number}`,
                price_list_id: `plist_${number}`,
                status: given.suspended === number ? "suspended" : "active",
              }
            )
        )
        const prices = given.prices.map(({ number, amount, min, length }) => ({
          price_list_id: `plist_${number}`,
          amount,
          min,
          max: min + length,
        }))

        expect(corePrice(prices, bindings, given.quantity)).toBe(
          naivePrice(prices, bindings, given.quantity)
        )
      }),
      { numRuns: 500 }
    )
  })

  it("keeps core's order of everything that no contract owns", () => {
    const rows = [
      { id: 1, price_list_id: "campaign" },
      { id: 2, price_list_id: "plist_far" },
      { id: 3, price_list_id: null },
      { id: 4, price_list_id: "plist_near" },
      { id: 5, price_list_id: "plist_near" },
    ]

    expect(
      nearestFirst(rows, [["plist_near"], ["plist_far"]]).map(({ id }) => id)
    ).toEqual([4, 5, 2, 1, 3])
    expect(nearestFirst(rows, [])).toEqual(rows)
  })
})
