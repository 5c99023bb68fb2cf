import { demoData } from "../demo-data.mjs"

const LOCALES = { en: "en-GB", sv: "sv-SE" }
const FORMS = {
  admin: { path: "/app/login", email: "input[name=email]" },
  shop: { path: "/shop/log-in", email: "input[type=email]" },
}
const BASES = { admin: "/app", shop: "/shop" }
const VISITOR = "visitor"

const emailOf = ({ place, as }) => {
  const { staff, people } = demoData()
  return (place === "admin" ? staff : people).find(({ key }) => key === as)
    .email
}

/** Leaves the log-in page behind, wherever it leads to. */
const logIn = async (page, address, shot) => {
  const form = FORMS[shot.place]
  await page.goto(address + form.path)
  await page.locator(form.email).fill(emailOf(shot))
  await page.locator("input[type=password]").fill(demoData().store.password)
  await page.keyboard.press("Enter")
  await page.waitForURL((url) => url.pathname !== form.path)
}

/**
 * Opens a browser window of its own on a shot's page, as the person and in the
 * language and size that the shot names. The same clock zone and no motion
 * everywhere, so that two runs differ in nothing but the demo's own data.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the demo
 * @param {import("./shots.mjs").Shot} shot
 */
export const openPage = async (browser, address, shot) => {
  const context = await browser.newContext({
    locale: LOCALES[shot.language],
    timezoneId: "Europe/Stockholm",
    viewport: shot.viewport,
    reducedMotion: "reduce",
  })
  // The admin keeps its language in a cookie, the shop asks the browser.
  await context.addCookies([
    { name: "lng", value: shot.language, url: address },
  ])
  const page = await context.newPage()
  if (shot.as !== VISITOR) {
    await logIn(page, address, shot)
  }
  await page.goto(address + BASES[shot.place] + shot.page, {
    waitUntil: "networkidle",
  })
  return page
}
