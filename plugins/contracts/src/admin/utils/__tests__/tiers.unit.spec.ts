import type { AdminContractPrice } from "../../../types"
import { tierChanges } from "../tier-changes"
import { tierFaults } from "../tier-faults"
import { parseAmount, rowsOf, tiersOf, type TierRow } from "../tiers"

const row = (
  from: string,
  to: string,
  amount: string,
  price_id: string | null = null
): TierRow => ({ price_id, from, to, amount })

const price = (
  id: string,
  min_quantity: number | null,
  max_quantity: number | null,
  amount: number
): AdminContractPrice => ({
  id,
  variant_id: "variant_1",
  currency_code: "sek",
  min_quantity,
  max_quantity,
  amount,
})

const STORED = [price("p10", 10, null, 90), price("p1", null, 9, 100)]

describe("typed tiers", () => {
  it("shows stored prices from the smallest quantity on", () => {
    expect(rowsOf(STORED, "sv")).toEqual([
      row("1", "9", "100", "p1"),
      row("10", "", "90", "p10"),
    ])
  })

  it("shows an amount as the admin's language writes it", () => {
    const [shown] = rowsOf([price("p1", null, null, 1234.5)], "sv")
    expect(shown.amount).toBe("1234,5")
    expect(tiersOf([shown])[0].amount).toBe(1234.5)
  })

  it("closes an open tier right before the next one", () => {
    const rows = [row("10", "", "90"), row("1", "", "100"), row("50", "", "80")]
    expect(tiersOf(rows)).toEqual([
      { price_id: null, min_quantity: 10, max_quantity: 49, amount: 90 },
      { price_id: null, min_quantity: null, max_quantity: 9, amount: 100 },
      { price_id: null, min_quantity: 50, max_quantity: null, amount: 80 },
    ])
  })

  it("keeps a gap that somebody meant", () => {
    const [first] = tiersOf([row("1", "5", "100"), row("10", "", "90")])
    expect(first.max_quantity).toBe(5)
  })

  it.each([
    ["99.50", 99.5],
    ["1 234,50", 1234.5],
    ["0", 0],
    ["-1", NaN],
    ["1,234.50", NaN],
    ["", NaN],
  ])("reads %j as %d", (text, amount) => {
    expect(parseAmount(text)).toBe(amount)
  })
})

describe("tierFaults", () => {
  it("finds nothing wrong with a price for all quantities", () => {
    expect(tierFaults([row("1", "", "100")])).toEqual([])
  })

  it("finds nothing wrong with tiers in any order", () => {
    expect(tierFaults([row("10", "", "90"), row("1", "", "100")])).toEqual([])
  })

  it("names the field of each fault", () => {
    expect(
      tierFaults([row("0", "", "x"), row("20", "10", "5"), row("7", "a", "5")])
    ).toEqual([
      { row: 0, field: "amount", code: "amount" },
      { row: 0, field: "from", code: "quantity" },
      { row: 1, field: "to", code: "backwards" },
      { row: 2, field: "to", code: "quantity" },
    ])
  })

  it("says of which row that it starts inside another", () => {
    const rows = [row("1", "10", "100"), row("10", "", "90")]
    expect(tierFaults(rows)).toEqual([
      { row: 1, field: "from", code: "overlap" },
    ])
  })

  it("says once that two rows start alike", () => {
    const rows = [row("1", "", "100"), row("1", "", "90")]
    expect(tierFaults(rows)).toEqual([
      { row: 1, field: "from", code: "overlap" },
    ])
  })
})

describe("tierChanges", () => {
  it("changes nothing when nothing was changed", () => {
    const tiers = tiersOf(rowsOf(STORED, "sv"))
    expect(tierChanges("variant_1", STORED, tiers)).toEqual({
      create: [],
      update: [],
      delete: [],
    })
  })

  it("creates, changes and deletes what was typed", () => {
    const tiers = tiersOf([row("1", "", "95", "p1"), row("20", "", "80")])
    expect(tierChanges("variant_1", STORED, tiers)).toEqual({
      create: [{ variant_id: "variant_1", amount: 80, min_quantity: 20 }],
      update: [{ id: "p1", amount: 95, min_quantity: null, max_quantity: 19 }],
      delete: ["p10"],
    })
  })
})
