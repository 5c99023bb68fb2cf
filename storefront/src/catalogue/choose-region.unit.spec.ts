import { chooseRegion } from "./choose-region"

const SE = { id: "reg_se", currency_code: "sek" }
const EU = { id: "reg_eu", currency_code: "eur" }
const FI = { id: "reg_fi", currency_code: "eur" }
const REGIONS = [SE, EU, FI]

describe("chooseRegion", () => {
  it("goes by the company's currency first", () => {
    expect(
      chooseRegion(REGIONS, { currency_code: "EUR", region_id: SE.id })
    ).toBe(EU)
  })

  it("takes the configured one among several of that currency", () => {
    expect(
      chooseRegion(REGIONS, { currency_code: "eur", region_id: FI.id })
    ).toBe(FI)
  })

  it("falls back to the configured one, then to the first", () => {
    expect(chooseRegion(REGIONS, { region_id: EU.id })).toBe(EU)
    expect(
      chooseRegion(REGIONS, { currency_code: "usd", region_id: EU.id })
    ).toBe(EU)
    expect(chooseRegion(REGIONS, { region_id: "reg_gone" })).toBe(SE)
    expect(chooseRegion([], {})).toBeUndefined()
  })
})
