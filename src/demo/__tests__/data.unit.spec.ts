import {
  categories,
  companies,
  contracts,
  people,
  products,
  staff,
  store,
} from "../data"
import { toRanges } from "../tiers"

const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe("the demo data", () => {
  const skus = products.flatMap(({ variants }) =>
    variants.map(({ sku }) => sku)
  )
  const companyKeys = companies.map(({ key }) => key)

  it("uses each key once", () => {
    expect(repeated(skus)).toEqual([])
    expect(repeated(products.map(({ handle }) => handle))).toEqual([])
    expect(repeated(companyKeys)).toEqual([])
    expect(repeated(companies.map(({ name }) => name))).toEqual([])
    expect(repeated(people.map(({ email }) => email))).toEqual([])
    expect(repeated(contracts.map(({ number }) => number))).toEqual([])
  })

  it("refers only to what is there", () => {
    const handles = categories.map(({ handle }) => handle)
    expect(handles).toEqual(
      expect.arrayContaining(products.map(({ category }) => category))
    )
    expect(skus).toEqual(
      expect.arrayContaining(
        contracts.flatMap(({ prices }) => prices.map(({ sku }) => sku))
      )
    )
    expect(companyKeys).toEqual(
      expect.arrayContaining([
        ...contracts.map(({ company }) => company),
        ...people.flatMap(({ memberships }) =>
          memberships.map(({ company }) => company)
        ),
      ])
    )
    expect(staff.map(({ key }) => key)).toEqual(
      expect.arrayContaining(
        companies.flatMap(({ representative }) => representative ?? [])
      )
    )
  })

  it("puts a parent before its children", () => {
    companies.forEach(({ parent }, index) => {
      expect([undefined, ...companyKeys.slice(0, index)]).toContain(parent)
    })
  })

  it("prices every article in every currency", () => {
    for (const { variants } of products) {
      for (const { prices } of variants) {
        expect(Object.keys(prices).sort()).toEqual([...store.currencies].sort())
      }
    }
  })

  it("gives no contract price above the list price", () => {
    const listPrice = (sku: string, currency: string) =>
      products.flatMap(({ variants }) => variants).find((v) => v.sku === sku)
        ?.prices[currency]
    for (const { currency_code, prices } of contracts) {
      for (const { sku, tiers } of prices) {
        const most = Math.max(...Object.values(tiers))
        expect(most).toBeLessThan(listPrice(sku, currency_code) as number)
      }
    }
  })
})

describe("toRanges", () => {
  it("ends each tier before the next begins and leaves the last one open", () => {
    expect(toRanges({ "50": 49, "1": 54, "200": 45 })).toEqual([
      { min_quantity: 1, max_quantity: 49, amount: 54 },
      { min_quantity: 50, max_quantity: 199, amount: 49 },
      { min_quantity: 200, max_quantity: null, amount: 45 },
    ])
  })
})
