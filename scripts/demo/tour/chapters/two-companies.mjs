import { createCatalogue } from "../catalogue.mjs"

export const title = "A person in two companies chooses"

const CONTRACTS = { "nordbygg-stockholm": "NB-RAM-25", sydel: "SYDEL-25" }

export const tell = async ({ story, figures, region, as }) => {
  const dana = await as("dana")
  const { companies } = await dana.get("/store/companies")
  const idOf = (key) =>
    companies.find(({ name }) => name === figures.company(key).name)?.id
  story.say("Dana installs for two companies.")
  story.expect(
    "She may choose between",
    companies.map(({ name }) => name).sort(),
    Object.keys(CONTRACTS)
      .map((key) => figures.company(key).name)
      .sort()
  )

  const sku = "EXQ-3G2,5"
  for (const [key, number] of Object.entries(CONTRACTS)) {
    const acting = dana.with({ "x-company-id": idOf(key) })
    story.expectMoney(
      `The cable, for ${figures.company(key).name}`,
      await createCatalogue(acting, region, figures).priceOf(sku),
      figures.contractPrice(number, sku)
    )
  }
  const { status } = await (
    await as("berit")
  )
    .with({ "x-company-id": idOf("sydel") })
    .ask("GET", "/store/buyer")
  story.expect(
    "Berit, who is not one of Sydel, tries to act for it",
    status,
    403
  )
}
