import { vatTerritory } from "../vat-territory"

describe("the VAT territory", () => {
  it.each([
    ["se", "169 31", "SE", true],
    ["it", "23041", "IT", false],
    ["it", "22061", "IT", false],
    // Valfurva and Cabiate share what Livigno and Campione had before.
    ["it", "23030", "IT", true],
    ["it", "22060", "IT", true],
    ["fi", "FI-22100", "FI", false],
    ["mc", "98000", "FR", true],
    ["gb", "BT1 1AA", "XI", true],
    ["no", "0150", "NO", false],
  ])("of %s %s is %s, within: %s", (country_code, postal_code, code, in_eu) => {
    expect(vatTerritory({ country_code, postal_code })).toEqual({
      code,
      in_eu,
    })
  })
})
