/**
 * npm run demo:tour     while the demo runs: the main job, over HTTP, as its
 *                       users would do it
 *
 * PORT=9001             if the demo listens there
 */
import { Problem, runMain } from "../lib/problem.mjs"
import { demoData } from "./demo-data.mjs"
import { addressOf, portFromEnvironment } from "./settings.mjs"
import { CHAPTERS } from "./tour/chapters.mjs"
import { createClient, logIn } from "./tour/client.mjs"
import { createFigures } from "./tour/figures.mjs"
import { openMailbox } from "./tour/mailbox.mjs"
import { createStory } from "./tour/story.mjs"

const openShop = async (address) => {
  const client = createClient(address)
  try {
    const { publishable_key } = await client.get("/shop/config.json")
    return client.with({ "x-publishable-api-key": publishable_key })
  } catch (error) {
    if (error instanceof Problem) {
      throw error
    }
    throw new Problem(
      `No store answers at ${address}. Start it in another terminal with ` +
        '"npm run demo" and wait until it is ready.'
    )
  }
}

/** Logs everybody in once, however many chapters they appear in. */
const logInOnce = (client, actor, emailOf, password) => {
  const known = new Map()
  return async (key) => {
    if (!known.has(key)) {
      known.set(key, await logIn(client, actor, emailOf(key), password))
    }
    return known.get(key)
  }
}

/** The store's regions, by the names that the demo data give them. */
const regionsOf = async (shop) => {
  const { regions } = await shop.get("/store/regions")
  return new Map(regions.map((region) => [region.name, region]))
}

await runMain(async () => {
  const data = demoData()
  const figures = createFigures(data)
  const story = createStory()
  const shop = await openShop(addressOf(portFromEnvironment()))
  const { password } = figures
  const emailOfPerson = (key) => figures.person(key).email
  const emailOfStaff = (key) => figures.staff(key).email
  const regions = await regionsOf(shop)
  const tour = {
    story,
    figures,
    shop,
    region: regions.get(data.store.regions[0].name),
    regionOf: (country) => regions.get(figures.region(country).name),
    as: logInOnce(shop, "customer", emailOfPerson, password),
    staff: logInOnce(shop, "user", emailOfStaff, password),
    mailbox: openMailbox(),
    memory: {},
  }

  console.log(`A tour of ${data.store.name}. Amounts are without tax.`)
  for (const [index, { title, tell }] of CHAPTERS.entries()) {
    story.chapter(index + 1, title)
    await tell(tour)
  }

  const { seen, wrong } = story.summary()
  console.log("")
  if (wrong.length) {
    throw new Problem(
      `${wrong.length} of ${seen} figures are not what the demo data say: ` +
        `${wrong.join("; ")}. After changes by hand, "npm run demo:reset" ` +
        "brings the data back."
    )
  }
  console.log(`✓ All ${seen} figures are as the demo data say.`)
})
