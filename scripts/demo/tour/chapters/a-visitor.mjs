import { createCatalogue } from "../catalogue.mjs"

export const title = "A visitor looks around"

export const tell = async ({ story, figures, shop, region }) => {
  const catalogue = createCatalogue(shop, region, figures)
  const cable = figures.article("EXQ-3G2,5")
  story.say(
    `Nobody is logged in. ${cable.product.title} ${cable.title} has its list price,`
  )
  story.say("and quantity makes no difference.")
  story.expectMoney(
    "List price",
    await catalogue.priceOf(cable.sku),
    figures.listPrice(cable.sku)
  )
  story.expect(
    "Tiers that a visitor sees",
    await catalogue.tiersOf(cable.sku),
    []
  )
  const { status } = await shop.ask("GET", "/store/buyer")
  story.expect("Asking who is buying, without a log-in", status, 401)
}
