/**
 * A picture of a page of the running demo.
 *
 * @typedef {object} Shot
 * @property {string} plugin whose folder in docs/screenshots it lies in
 * @property {string} name of its file there
 * @property {"admin" | "shop"} place
 * @property {string} as key in src/demo/data of who looks (staff.json for the
 *   admin, people.json for the shop); "visitor" looks without logging in
 * @property {"en" | "sv"} language
 * @property {{ width: number, height: number }} viewport in CSS pixels
 * @property {string} page below the place's address
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} [steps]
 *   what is done before the picture is taken; nothing may be saved
 * @property {string} [given] what has to have happened before, in words
 */

const DESK = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 780 }

/** Opens the row of a list that holds a text. */
const openRow = (text) => async (page) => {
  await page.getByRole("cell", { name: text }).first().click()
  await page.getByRole("heading", { level: 1 }).waitFor()
}

/** Opens what a page folds away, the last first so that it stays in sight. */
const unfold = (text) => async (page) => {
  for (const summary of (
    await page.locator("summary", { hasText: text }).all()
  ).reverse()) {
    await summary.click()
  }
  await page.evaluate(() => scrollTo(0, 0))
}

const fillInSeries = async (page) => {
  await page.getByLabel("Key").fill("order_confirmation")
  await page.getByLabel("Name").fill("Order confirmations")
}

/** @type {Shot[]} */
export const SHOTS = [
  {
    plugin: "articles",
    name: "units",
    place: "shop",
    as: "jorgen",
    language: "en",
    viewport: DESK,
    page: "/products/spikplugg",
  },
  {
    plugin: "company",
    name: "company",
    place: "admin",
    as: "admin",
    language: "en",
    viewport: DESK,
    page: "/companies?q=Nordbygg+Stockholm",
    steps: openRow("Nordbygg Stockholm AB"),
  },
  {
    plugin: "company",
    name: "members",
    place: "shop",
    as: "astrid",
    language: "en",
    viewport: { ...DESK, height: 680 },
    page: "/company/members",
  },
  {
    plugin: "company",
    name: "apply",
    place: "shop",
    as: "visitor",
    language: "sv",
    viewport: PHONE,
    page: "/apply",
  },
  {
    plugin: "contracts",
    name: "contract",
    place: "admin",
    as: "admin",
    language: "en",
    viewport: DESK,
    page: "/contracts?q=NB-RAM-25",
    steps: openRow("Ramavtal Nordbygg Gruppen"),
  },
  {
    plugin: "contracts",
    name: "product",
    place: "shop",
    as: "berit",
    language: "en",
    viewport: { ...DESK, height: 1020 },
    page: "/products/installationskabel-exq",
  },
  {
    plugin: "contracts",
    name: "explanation",
    place: "shop",
    as: "jorgen",
    language: "en",
    viewport: { ...DESK, height: 1120 },
    page: "/products/presskoppling-rak",
    steps: unfold("Why this price?"),
  },
  {
    plugin: "contracts",
    name: "catalogue",
    place: "shop",
    as: "berit",
    language: "sv",
    viewport: PHONE,
    page: "/?q=dosa",
  },
  {
    plugin: "documents",
    name: "mails",
    place: "admin",
    as: "admin",
    language: "en",
    viewport: { ...DESK, height: 720 },
    page: "/mails",
    steps: (page) => page.getByRole("cell", { name: "Sent" }).first().waitFor(),
    given: "The store has sent mails: after npm run demo:tour it has.",
  },
  {
    plugin: "documents",
    name: "number-series",
    place: "admin",
    as: "admin",
    language: "en",
    viewport: { ...DESK, height: 720 },
    page: "/settings/number-series/create",
    steps: fillInSeries,
  },
]

/** Where a shot lies in the repository. */
export const fileOfShot = ({ plugin, name }) =>
  `docs/screenshots/${plugin}/${name}.png`
