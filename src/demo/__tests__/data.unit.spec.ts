import { contractPrices } from "../contract-prices"
import {
  articles as cards,
  categories,
  companies,
  contracts,
  discountGroups,
  partNumbers,
  people,
  productRanges,
  products,
  staff,
  store,
} from "../data"
import { toRanges } from "../tiers"

const repeated = (values: string[]) => {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

const articles = products.flatMap(({ variants }) => variants)
const skus = articles.map(({ sku }) => sku)
const companyKeys = companies.map(({ key }) => key)

const priceUnitOf = (sku: string): number =>
  cards.find((card) => card.sku === sku)?.price_unit ?? 1

/** But for what binary fractions leave behind. */
const isWhole = (amount: number): boolean =>
  Math.abs(amount - Math.round(amount)) < 1e-6

const depthOf = (key: string): number => {
  const parent = companies.find((company) => company.key === key)?.parent
  return parent ? depthOf(parent) + 1 : 1
}

describe("the demo data", () => {
  it("uses each key once", () => {
    expect(repeated(skus)).toEqual([])
    expect(repeated(products.map(({ handle }) => handle))).toEqual([])
    expect(repeated(categories.map(({ handle }) => handle))).toEqual([])
    expect(repeated(companyKeys)).toEqual([])
    expect(repeated(companies.map(({ name }) => name))).toEqual([])
    expect(
      repeated(
        companies.flatMap((company) => company.organization_number ?? [])
      )
    ).toEqual([])
    expect(repeated(people.map(({ email }) => email))).toEqual([])
    expect(repeated(people.map(({ key }) => key))).toEqual([])
    expect(repeated(contracts.map(({ number }) => number))).toEqual([])
    expect(repeated(store.warehouses.map(({ key }) => key))).toEqual([])
  })

  it("refers only to what is there", () => {
    expect(staff.map(({ key }) => key)).toEqual(
      expect.arrayContaining(
        companies.flatMap(({ representative }) => representative ?? [])
      )
    )
    expect(companyKeys).toEqual(
      expect.arrayContaining([
        ...contracts.flatMap(({ parties }) =>
          parties.map(({ company }) => company)
        ),
        ...people.flatMap(({ memberships }) =>
          memberships.map(({ company }) => company)
        ),
      ])
    )
    const known = new Set(skus)
    const priced = contracts.flatMap((contract) =>
      contractPrices(contract).map(({ sku }) => sku)
    )
    const told = [
      ...contracts.flatMap(({ quantities }) => quantities ?? []),
      ...cards,
      ...cards.flatMap(({ successor }) =>
        successor ? { sku: successor } : []
      ),
      ...partNumbers,
    ].map(({ sku }) => sku)
    const grouped = discountGroups.flatMap((group) => group.skus)
    expect(
      [...priced, ...told, ...grouped].filter((sku) => !known.has(sku))
    ).toEqual([])
    expect(discountGroups.map(({ code }) => code)).toEqual(
      expect.arrayContaining(
        contracts.flatMap(({ rates = [] }) =>
          rates.map(({ discount_group }) => discount_group)
        )
      )
    )
    expect(productRanges.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        contracts.flatMap(({ product_range }) => product_range ?? [])
      )
    )
    expect(categories.map(({ handle }) => handle)).toEqual(
      expect.arrayContaining(
        productRanges.flatMap(({ rules }) =>
          rules.map(({ category }) => category)
        )
      )
    )
  })

  it("puts a parent before its children", () => {
    companies.forEach(({ parent }, index) => {
      expect([undefined, ...companyKeys.slice(0, index)]).toContain(parent)
    })
    const handles = categories.map(({ handle }) => handle)
    categories.forEach(({ parent }, index) => {
      expect([undefined, ...handles.slice(0, index)]).toContain(parent)
    })
  })
})

describe("the demo's companies", () => {
  it("are 25, in trees up to four deep, with members in every role", () => {
    expect(companies).toHaveLength(25)
    expect(Math.max(...companyKeys.map(depthOf))).toBe(4)
    const roles = people.flatMap(({ memberships }) =>
      memberships.map(({ role }) => role)
    )
    expect([...new Set(roles)].sort()).toEqual([
      "admin",
      "approver",
      "buyer",
      "finance",
      "viewer",
    ])
    expect(
      companyKeys.filter(
        (key) =>
          !people.some(({ memberships }) =>
            memberships.some(({ company }) => company === key)
          )
      )
    ).toEqual([])
  })
})

describe("the demo's contracts", () => {
  it("are 14, of different kinds", () => {
    expect(contracts).toHaveLength(14)
    expect([...new Set(contracts.map(({ status }) => status))].sort()).toEqual([
      "active",
      "draft",
      "suspended",
      "terminated",
    ])
    const parties = contracts.flatMap((contract) => contract.parties)
    const currencies = contracts.map(({ currency_code }) => currency_code)
    expect([...new Set(currencies)].sort()).toEqual(["eur", "sek"])
    expect(contracts.some((contract) => contract.ends_at)).toBe(true)
    expect(contracts.some((contract) => contract.parties.length > 1)).toBe(true)
    expect(parties.some((party) => party.ends_at)).toBe(true)
    expect(parties.some((party) => !party.include_descendants)).toBe(true)
    expect(contracts.some((contract) => contract.is_exclusive)).toBe(true)
  })

  it("have a price below the list price for each of their articles, in whole hundredths of its price unit", () => {
    const bySku = new Map(articles.map((article) => [article.sku, article]))
    for (const contract of contracts) {
      const prices = contractPrices(contract)
      expect(prices.length).toBeGreaterThan(0)
      expect(repeated(prices.map(({ sku }) => sku))).toEqual([])
      const wrong = prices.filter(({ sku, tiers }) => {
        const list = bySku.get(sku)?.prices[contract.currency_code] as number
        const amounts = Object.values(tiers)
        return (
          Math.max(...amounts) >= list ||
          amounts.some((amount) => !isWhole(amount * 100 * priceUnitOf(sku)))
        )
      })
      expect({ number: contract.number, wrong }).toEqual({
        number: contract.number,
        wrong: [],
      })
    }
  })

  it("give nobody rebates on the articles whose figures the tour tells", () => {
    const told = new Set(
      articles.filter(({ stock }) => stock !== undefined).map(({ sku }) => sku)
    )
    for (const contract of contracts) {
      const byRange = contractPrices({ ...contract, prices: [] })
      expect(byRange.filter(({ sku }) => told.has(sku))).toEqual([])
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
