import { taxCountry } from "./tax-country"

const region = (...codes: string[]) => ({
  countries: codes.map((iso_2) => ({ id: iso_2, iso_2 })),
})

describe("taxCountry", () => {
  it.each([
    ["the company's own", region("de", "dk"), "dk", "dk"],
    [
      "the region's first where it does not deliver there",
      region("se"),
      "dk",
      "se",
    ],
    ["the region's first for a visitor", region("de", "dk"), undefined, "de"],
    ["none in a region without countries", region(), "dk", undefined],
  ])("is %s", (_, given, company, expected) => {
    expect(taxCountry(given, company)).toBe(expected)
  })
})
