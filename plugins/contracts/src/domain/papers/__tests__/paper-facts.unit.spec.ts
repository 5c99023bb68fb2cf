import { contractFacts } from "../contract-fact"
import { deliveryFacts } from "../delivery-facts"

const english = (facts: { label: { en: string }; value: { en: string } }[]) =>
  facts.map(({ label, value }) => `${label.en}: ${value.en}`)

const nothing = {
  promised_date: null,
  wished_date: null,
  freight_kind: "list" as const,
  carrier: null,
  carrier_account: null,
}

describe("what papers say of contracts", () => {
  it("is each one's number with the party's own reference", () => {
    expect(contractFacts([])).toEqual([])
    expect(
      english(
        contractFacts([
          { number: "A-1042", reference: "ÅRV 2026/7" },
          { number: "B-1", reference: null },
        ])
      )
    ).toEqual(["Your contract: A-1042 (ÅRV 2026/7), B-1"])
  })
})

describe("what papers say of delivery", () => {
  it("is nothing where nothing is said", () => {
    expect(deliveryFacts(nothing)).toEqual([])
    expect(deliveryFacts({ ...nothing, freight_kind: "free_above" })).toEqual(
      []
    )
  })

  it("is the wished day before the promised one", () => {
    const promised = { ...nothing, promised_date: "2026-11-26" }
    expect(english(deliveryFacts(promised))).toEqual([
      "Delivery promised: 2026-11-26",
    ])
    expect(
      english(deliveryFacts({ ...promised, wished_date: "2026-12-01" }))
    ).toEqual(["Delivery wished: 2026-12-01"])
  })

  it("is freight that the order's own sum does not tell", () => {
    expect(
      english(deliveryFacts({ ...nothing, freight_kind: "as_invoiced" }))
    ).toEqual(["Freight: charged as invoiced"])
    const collect = { ...nothing, freight_kind: "collect" as const }
    expect(
      english(
        deliveryFacts({ ...collect, carrier: "DHL", carrier_account: "4711" })
      )
    ).toEqual(["Freight: on your account 4711 with DHL"])
    expect(deliveryFacts(collect)).toEqual([])
  })
})
