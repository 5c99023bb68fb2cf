import { Problem } from "../../lib/problem.mjs"

const found = (thing, what) => {
  if (thing === undefined) {
    throw new Problem(`The demo data (src/demo/data) have no ${what}.`)
  }
  return thing
}

/**
 * Looks figures up in the demo data.
 *
 * @param {ReturnType<typeof import("../demo-data.mjs").demoData>} data
 */
export const createFigures = (data) => {
  const articles = data.products.flatMap((product) =>
    product.variants.map((variant) => ({ ...variant, product }))
  )
  const article = (sku) =>
    found(
      articles.find((each) => each.sku === sku),
      `article ${sku}`
    )
  const contract = (number) =>
    found(
      data.contracts.find((each) => each.number === number),
      `contract ${number}`
    )
  const tiers = (number, sku) =>
    found(
      contract(number).prices.find((price) => price.sku === sku),
      `price of ${sku} in ${number}`
    ).tiers

  return {
    person: (key) =>
      found(
        data.people.find((each) => each.key === key),
        `person ${key}`
      ),
    company: (key) =>
      found(
        data.companies.find((each) => each.key === key),
        `company ${key}`
      ),
    staff: (key) =>
      found(
        data.staff.find((each) => each.key === key),
        `member of staff ${key}`
      ),
    /** What a company may owe. */
    credit: (company) =>
      found(
        data.credits.find((each) => each.company === company),
        `credit of ${company}`
      ),
    password: data.store.password,
    article,
    contract,
    /** How an article is sold. */
    card: (sku) =>
      found(
        data.articles.find((each) => each.sku === sku),
        `card of ${sku}`
      ),
    /** What a company calls an article. */
    partNumber: (company, sku) =>
      found(
        data.partNumbers.find(
          (each) => each.company === company && each.sku === sku
        ),
        `part number of ${sku} at ${company}`
      ).number,
    listPrice: (sku, currency = "sek") => article(sku).prices[currency],
    /** The contract's price of an article at a quantity. */
    contractPrice: (number, sku, quantity = 1) => {
      const reached = Object.entries(tiers(number, sku))
        .map(([from, amount]) => ({ from: Number(from), amount }))
        .filter(({ from }) => from <= quantity)
      return reached.at(-1).amount
    },
    /** All tiers as `1–9: 1130`, in the order of quantities. */
    tiersInWords: (number, sku) => {
      const steps = Object.entries(tiers(number, sku))
      return steps.map(([from, amount], index) => {
        const next = steps[index + 1]
        return `${from}${next ? `–${next[0] - 1}` : " and more"}: ${amount}`
      })
    },
    shipping: (code) =>
      found(
        data.store.shipping_options.find((option) => option.code === code),
        `shipping option ${code}`
      ),
    /** The central warehouse. */
    warehouse: () => found(data.store.warehouses[0], "warehouse"),
    /** The region that delivers to a country. */
    region: (country) =>
      found(
        data.store.regions.find(({ countries }) => countries.includes(country)),
        `region of ${country}`
      ),
    taxRate: (country) =>
      found(
        data.store.tax.find(({ country_code }) => country_code === country),
        `tax of ${country}`
      ).rate,
  }
}

/** Rounded to whole öre, as an invoice has it. */
export const rounded = (amount) => Math.round(amount * 100) / 100
