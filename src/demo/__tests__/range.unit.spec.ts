import { inBatches } from "../batches"
import { categories, families, products, store } from "../data"
import { valuesOf } from "../families/dimension-values"
import { expandFamily } from "../families/expand-family"
import { stockOf } from "../stock-plan"

const articles = products.flatMap(({ variants }) => variants)
const [central, ...others] = store.warehouses

describe("the demo's range", () => {
  it("has 2,000 articles or more, in products that can be looked through", () => {
    expect(articles.length).toBeGreaterThanOrEqual(2000)
    const sizes = families.flatMap((family) =>
      expandFamily(family).map(({ variants }) => variants.length)
    )
    expect(Math.min(...sizes)).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30)
  })

  it("has articles in each category that has no other below it, and in no other", () => {
    const parents = new Set(categories.map(({ parent }) => parent))
    const leaves = categories.filter(({ handle }) => !parents.has(handle))
    const used = new Set(products.map(({ category }) => category))
    expect([...used].sort()).toEqual(leaves.map(({ handle }) => handle).sort())
  })

  it("has prices above zero with two decimals at most, in every currency", () => {
    const wrong = articles.filter(
      ({ prices }) =>
        Object.keys(prices).sort().join() !==
          [...store.currencies].sort().join() ||
        Object.values(prices).some(
          (amount) => !(amount > 0) || amount !== Number(amount.toFixed(2))
        )
    )
    expect(wrong).toEqual([])
  })

  it("says unit, pack, weight and UNSPSC code of everything", () => {
    for (const { handle, unit, pack, unspsc, variants } of products) {
      expect({ handle, unspsc }).toEqual({
        handle,
        unspsc: expect.stringMatching(/^[1-9]\d{7}$/),
      })
      expect(unit).not.toBe("")
      expect(Number.isInteger(pack) && pack > 0).toBe(true)
      expect(variants.filter(({ weight }) => !(weight > 0))).toEqual([])
    }
  })

  it("tells the articles of a product apart, by name and by options", () => {
    const alike = products.filter(({ variants }) => {
      const titles = new Set(variants.map(({ title }) => title))
      const options = new Set(
        variants.map(({ options, title }) => JSON.stringify(options ?? title))
      )
      return titles.size < variants.length || options.size < variants.length
    })
    expect(alike.map(({ handle }) => handle)).toEqual([])
  })

  it("is the same each time", () => {
    expect(families.flatMap(expandFamily)).toEqual(
      families.flatMap(expandFamily)
    )
    expect(articles.map((article) => stockOf(article, central, true))).toEqual(
      articles.map((article) => stockOf(article, central, true))
    )
  })
})

describe("prices and weights of a family", () => {
  it("do not fall along a dimension that has sizes", () => {
    const falling = families.flatMap(({ handle, dimensions }) =>
      dimensions
        .filter(({ factors }) => !factors)
        .flatMap((dimension) => {
          const values = valuesOf(dimension)
          return values
            .slice(1)
            .filter(
              ({ price_factor, weight_factor }, index) =>
                !(price_factor >= values[index].price_factor) ||
                !(weight_factor >= values[index].weight_factor)
            )
            .map(({ label }) => `${handle}: ${label}`)
        })
    )
    expect(falling).toEqual([])
  })
})

describe("stockOf", () => {
  it("keeps what has a figure of its own in the central warehouse alone", () => {
    const article = { ...articles[0], stock: 12 }
    expect(stockOf(article, central, true)).toBe(12)
    expect(stockOf(article, others[0], false)).toBeUndefined()
  })

  it("spreads the rest over the country: all of it in one place, a part in the others", () => {
    const spread = articles.filter(({ stock }) => stock === undefined)
    const held = (index: number) =>
      spread.filter(
        (article) =>
          stockOf(article, store.warehouses[index], index === 0) !== undefined
      ).length / spread.length
    expect(held(0)).toBe(1)
    others.forEach(({ range }, index) => {
      expect(Math.abs(held(index + 1) - range / 100)).toBeLessThan(0.05)
    })
    const soldOut = spread.filter(
      (article) => stockOf(article, central, true) === 0
    )
    expect(soldOut.length).toBeGreaterThan(0)
    expect(soldOut.length).toBeLessThan(spread.length / 20)
  })

  it("puts every warehouse somewhere in Sweden", () => {
    expect(store.warehouses.length).toBeGreaterThan(3)
    for (const { coordinates } of store.warehouses) {
      expect(coordinates.latitude).toBeGreaterThan(55)
      expect(coordinates.latitude).toBeLessThan(69.1)
      expect(coordinates.longitude).toBeGreaterThan(10.9)
      expect(coordinates.longitude).toBeLessThan(24.2)
    }
  })
})

describe("inBatches", () => {
  it("fills each batch as far as it goes, in order", () => {
    expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(inBatches([3, 9, 1, 1, 2], 4, (each) => each)).toEqual([
      [3],
      [9],
      [1, 1, 2],
    ])
    expect(inBatches([], 2)).toEqual([])
  })
})
