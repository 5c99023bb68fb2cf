import type { AdminUser } from "@medusa-b2b/testing/fixtures"
import type { Browser, BrowserContext, Locator, Page } from "playwright-core"
import type { ServedAdmin } from "./serve-admin"

const PATIENCE_MS = 60_000

/** Somebody of the staff who sits before the admin's start page. */
export type AdminSession = { context: BrowserContext; page: Page }

/** Logs in to the admin in a browser window of its own. */
export const logInToAdmin = async (
  browser: Browser,
  { url }: ServedAdmin,
  { email }: Pick<AdminUser, "email">,
  language: "en" | "sv" = "en"
): Promise<AdminSession> => {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1440, height: 1200 },
  })
  await context.addCookies([{ name: "lng", value: language, url }])
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(`${url}/login`)
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill("admin-password")
  await page.keyboard.press("Enter")
  await page.waitForURL(/\/orders/)
  return { context, page }
}

/** A box of a detail page by its heading. */
export const sectionOf = (page: Page, heading: string): Locator =>
  page
    .locator("div.divide-y")
    .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
    .first()

declare global {
  interface Window {
    tellClick?: () => Promise<void>
  }
}

/**
 * Counts the clicks of a person. The page itself counts them, before anything
 * in it can swallow one, and only those that the browser vouches for.
 *
 * @returns what tells how many there have been since it was last asked.
 */
export const countClicks = async (
  context: BrowserContext
): Promise<() => number> => {
  let clicks = 0
  await context.exposeFunction("tellClick", () => {
    clicks += 1
  })
  await context.addInitScript(() => {
    window.addEventListener(
      "click",
      ({ isTrusted }) => isTrusted && window.tellClick?.(),
      { capture: true }
    )
  })
  return () => {
    const counted = clicks
    clicks = 0
    return counted
  }
}
