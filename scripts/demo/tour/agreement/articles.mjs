const SKU = "SPIK-6-40"
const DEAD = "SPIK-6-35"

const search = async (shop, q) => {
  const query = new URLSearchParams({ q })
  const { articles } = await shop.get(`/store/articles?${query}`)
  return articles
}

const skusOf = (articles) => articles.map(({ sku }) => sku)

/** Everybody finds an article by the trade's number, and by one's own company's. */
export const ownNumbers = async ({ story, figures, as, shop }) => {
  const jorgen = await as("jorgen")
  const david = await as("david")
  const number = figures.partNumber("akarp", SKU)
  const { gtin } = figures.card(SKU)
  story.say(`Jörgen's firm calls an article ${number}.`)
  const [found] = await search(jorgen, number)
  story.expect("He looks for it and finds", found.sku, SKU)
  story.expect("By", found.match.kind, "part_number")
  story.expect("David finds by it", skusOf(await search(david, number)), [])
  story.expect(
    "A visitor finds by its GTIN",
    skusOf(await search(shop, gtin)),
    [SKU]
  )
  const { part_number } = await jorgen.post("/store/part-numbers", {
    variant_id: found.variant_id,
    number: "SP 40",
  })
  story.expect("He gives it another", skusOf(await search(jorgen, "sp-40")), [
    SKU,
  ])
  await jorgen.ask("DELETE", `/store/part-numbers/${part_number.id}`)
  story.expect("And takes it back", skusOf(await search(jorgen, "sp-40")), [])
}

/** Who asks for a dead article is led to the one in its place. */
export const successor = async ({ story, figures, as }) => {
  const jorgen = await as("jorgen")
  const [dead] = await search(jorgen, DEAD)
  story.expect(`${DEAD} is sold no more`, dead.is_discontinued, true)
  story.expect("In its place", dead.successor.sku, figures.card(DEAD).successor)
}
