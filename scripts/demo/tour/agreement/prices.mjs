import { createCatalogue } from "../catalogue.mjs"
import { rounded } from "../figures.mjs"

/** Its price by a percentage of its discount group. */
const BY_RATE = "PRESS-V-15"
const NET = "PRESS-R-15"

const explain = async ({ region }, buyer, { id, product_id }) => {
  const query = new URLSearchParams({
    variant_id: id,
    quantity: "1",
    region_id: region.id,
  })
  const { price_explanation } = await buyer.get(
    `/store/products/${product_id}/price-explanation?${query}`
  )
  return price_explanation
}

const explained = async (tour, catalogue, buyer, contract) => {
  const { story, figures } = tour
  const [{ percent }] = contract.rates
  const amount = rounded((figures.listPrice(BY_RATE) * (100 - percent)) / 100)
  const { candidates, ...whole } = await explain(
    tour,
    buyer,
    await catalogue.variantOf(BY_RATE)
  )
  story.say(`Why ${BY_RATE} costs what it costs:`)
  story.expectMoney("He pays", whole.amount, amount)
  const winner = candidates.find(({ outcome }) => outcome === "holds")
  story.expect("By contract", winner.contract.number, contract.number)
  story.expect("Off the list price, percent", winner.rate.percent, percent)
  const list = candidates.find(({ kind }) => kind === "list")
  story.expectMoney(
    "Which is, because a contract has a price, not",
    list.amount,
    figures.listPrice(BY_RATE)
  )
  story.expect("The list price's place", list.outcome, "contract_first")
}

const exclusive = async (tour) => {
  const { story, figures, region, as } = tour
  const { number } = figures.contract("A-1042-JOUR")
  const camilla = await as("camilla")
  const catalogue = createCatalogue(camilla, region, figures)
  story.say(
    "Camilla drives an emergency van of the first: an exclusive contract"
  )
  story.say("of her unit says what may be bought, and nothing beside it.")
  story.expectMoney(
    "Her valve",
    await catalogue.priceOf("KV-15"),
    figures.contractPrice(number, "KV-15")
  )
  const larger = await catalogue.variantOf("KV-20")
  const { amount, shut_out_by } = await explain(tour, camilla, larger)
  story.expect("The larger one has a price for her", amount !== null, false)
  story.expect("Because of", shut_out_by.number, number)
}

/** One contract for companies that are nobody's subsidiaries: net prices, percentages, and why. */
export const prices = async (tour, contract) => {
  const { story, figures, region, as } = tour
  for (const key of ["jorgen", "david"]) {
    const { first_name, memberships } = figures.person(key)
    const { name } = figures.company(memberships[0].company)
    const catalogue = createCatalogue(await as(key), region, figures)
    story.expect(
      `${NET} for ${first_name}, ${name}`,
      await catalogue.tiersOf(NET),
      figures.tiersInWords(contract.number, NET)
    )
  }
  const jorgen = await as("jorgen")
  const catalogue = createCatalogue(jorgen, region, figures)
  await explained(tour, catalogue, jorgen, contract)
  await exclusive(tour)
}

const finds = async (shop, { handle }) => {
  const { count } = await shop.get(`/store/products?handle=${handle}`)
  return count
}

/** What the contract keeps out of the catalogue is not there. */
export const ownRange = async ({ story, figures, as, shop }) => {
  const { product } = figures.article("BACK-V15")
  const jorgen = await as("jorgen")
  story.say(`The chain buys no pipe tools, such as ${product.title}.`)
  story.expect("Visitors find", await finds(shop, product), 1)
  story.expect("Jörgen finds", await finds(jorgen, product), 0)
}
