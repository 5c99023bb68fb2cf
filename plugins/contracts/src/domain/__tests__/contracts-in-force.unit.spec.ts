import {
  type Binding,
  contractsInForce,
  type Lineage,
} from "../contracts-in-force"

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
    is_exclusive: false,
    campaigns_apply: true,
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
