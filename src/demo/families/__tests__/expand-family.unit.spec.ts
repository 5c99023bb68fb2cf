import { expandFamily } from "../expand-family"
import type { FamilyData } from "../family"
import { listPrices } from "../list-price"

const SCREW: FamilyData = {
  handle: "traskruv",
  title: "Träskruv",
  words: "trall",
  description: "Skruv.",
  category: "skruv",
  unspsc: "31161508",
  unit: "ask",
  pack: 1,
  sku: "TSK",
  price: 100,
  weight: 200,
  split: "Yta",
  join: " × ",
  dimensions: [
    { name: "Yta", values: "blank|utomhus C4", codes: "BL|C4", factors: "1|2" },
    { name: "Diameter", values: "3,5|7,0", price: 1, weight: 2 },
    { name: "Längd", values: "30|60", suffix: " mm", price: 0, weight: 1 },
  ],
}

describe("expandFamily", () => {
  it("makes a product of each value that splits, and an article of each combination", () => {
    const [plain, outdoor] = expandFamily(SCREW)
    expect(plain).toMatchObject({
      handle: "traskruv-blank",
      title: "Träskruv blank",
      subtitle: "trall",
      unspsc: "31161508",
    })
    expect(outdoor.handle).toBe("traskruv-utomhus-c4")
    expect(outdoor.variants).toEqual([
      {
        sku: "TSK-C4-3,5-30",
        title: "3,5 × 30 mm",
        options: { Diameter: "3,5", Längd: "30 mm" },
        prices: { sek: 200, eur: 18.3 },
        weight: 200,
      },
      expect.objectContaining({ title: "3,5 × 60 mm", weight: 400 }),
      expect.objectContaining({ prices: { sek: 400, eur: 36.7 }, weight: 800 }),
      expect.objectContaining({ sku: "TSK-C4-7,0-60", weight: 1600 }),
    ])
  })

  it("makes one product of a family that is not split, with all its dimensions", () => {
    const [only, ...others] = expandFamily({
      ...SCREW,
      split: undefined,
      join: undefined,
    })
    expect(others).toEqual([])
    expect(only.handle).toBe("traskruv")
    expect(only.variants).toHaveLength(8)
    expect(only.variants[7].title).toBe("utomhus C4, 7,0, 60 mm")
  })

  it("says in the SKU only what a SKU may hold", () => {
    const [{ variants }] = expandFamily({
      ...SCREW,
      split: undefined,
      dimensions: [{ name: "Mått", values: "Röd ö|65 × 65|3–5|100/80" }],
    })
    expect(variants.map(({ sku }) => sku)).toEqual([
      "TSK-RODO",
      "TSK-65X65",
      "TSK-3-5",
      "TSK-100-80",
    ])
  })
})

describe("listPrices", () => {
  it.each([
    [0.01, 0.1],
    [3.437, 3.4],
    [68.37, 68.5],
    [248.7, 249],
    [1892.4, 1890],
    [12_345, 12_350],
  ])("writes %d as %d", (amount, sek) => {
    expect(listPrices(amount).sek).toBe(sek)
  })
})
