import { createCatalogue } from "../catalogue.mjs"

export const title = "A buyer sees what the company has agreed"

const nearestWins = async ({ story, figures, region, as }) => {
  const sku = "SKRUV-42-13"
  const { product } = figures.article(sku)
  story.say(`${product.title} is in two contracts: the group's, and a dearer`)
  story.say("one of the subsidiary in Stockholm. The nearer one decides.")
  for (const [key, number] of [
    ["goran", "NB-RAM-25"],
    ["berit", "NB-STHLM-25"],
    ["sofia", "NB-STHLM-25"],
  ]) {
    const { first_name, memberships } = figures.person(key)
    const { name } = figures.company(memberships[0].company)
    const catalogue = createCatalogue(await as(key), region, figures)
    story.expectMoney(
      `${first_name}, ${name}`,
      await catalogue.priceOf(sku),
      figures.contractPrice(number, sku)
    )
  }
}

export const tell = async (tour) => {
  const { story, figures, region, as } = tour
  const berit = await as("berit")
  const { buyer } = await berit.get("/store/buyer")
  const { name } = figures.company("nordbygg-stockholm")
  story.say("Berit logs in.")
  story.expect("She buys for", buyer.company.name, name)
  story.expect("Her role there", buyer.role, "buyer")

  const catalogue = createCatalogue(berit, region, figures)
  const sku = "EXQ-3G2,5"
  story.expectMoney(
    "The same cable now costs",
    await catalogue.priceOf(sku),
    figures.contractPrice("NB-RAM-25", sku)
  )
  story.expect(
    "Her tiers",
    await catalogue.tiersOf(sku),
    figures.tiersInWords("NB-RAM-25", sku)
  )
  await nearestWins(tour)
}
