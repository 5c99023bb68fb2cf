import { demoData } from "../../demo-data.mjs"
import { createFigures } from "../figures.mjs"
import { createStory } from "../story.mjs"

describe("the tour's story", () => {
  it("counts figures and names those that are wrong", () => {
    const lines = []
    const story = createStory((line) => lines.push(line))
    story.expect("Company", "Nordbygg", "Nordbygg")
    story.expect("Tiers", ["1: 5"], [])
    story.expectMoney("Price", 100, 110)
    expect(story.summary()).toEqual({ seen: 3, wrong: ["Tiers", "Price"] })
    expect(lines).toEqual([
      "   ✓ Company: Nordbygg",
      "   ✗ Tiers: 1: 5, but it should be none",
      "   ✗ Price: SEK 100.00, but it should be SEK 110.00",
    ])
  })
})

describe("the tour's figures", () => {
  const figures = createFigures({
    ...demoData(),
    products: [
      {
        handle: "cable",
        variants: [{ sku: "CABLE", prices: { sek: 100, eur: 10 } }],
      },
    ],
    contracts: [
      {
        number: "C-1",
        prices: [{ sku: "CABLE", tiers: { 1: 90, 10: 80, 40: 70 } }],
      },
    ],
  })

  it("take the tier that a quantity reaches", () => {
    const at = (quantity) => figures.contractPrice("C-1", "CABLE", quantity)
    expect([1, 9, 10, 39, 40, 1000].map(at)).toEqual([90, 90, 80, 80, 70, 70])
    expect(figures.tiersInWords("C-1", "CABLE")).toEqual([
      "1–9: 90",
      "10–39: 80",
      "40 and more: 70",
    ])
    expect(figures.listPrice("CABLE")).toBe(100)
  })

  it("name what the data do not have", () => {
    expect(() => figures.article("NONE")).toThrow(
      "The demo data (src/demo/data) have no article NONE."
    )
    expect(() => figures.contractPrice("C-2", "CABLE")).toThrow("contract C-2")
  })
})
