import { setTimeout as wait } from "node:timers/promises"

const QUIET_MS = 700
const PATIENCE_MS = 20_000

/**
 * Counts a page's requests from now on. Playwright's "networkidle" is about the
 * last whole page that was loaded; an app that changes its page by itself is
 * idle to it while its lists are still empty.
 *
 * @param {import("playwright-core").Page} page
 * @returns {() => Promise<void>} waits until nothing has been under way for a
 *   moment, or patience ends
 */
export const watchTraffic = (page) => {
  let open = 0
  let changed = Date.now()
  const count = (by) => () => {
    open += by
    changed = Date.now()
  }
  page.on("request", count(1))
  page.on("requestfinished", count(-1))
  page.on("requestfailed", count(-1))

  return async () => {
    const until = Date.now() + PATIENCE_MS
    while (
      Date.now() < until &&
      (open > 0 || Date.now() - changed < QUIET_MS)
    ) {
      await wait(50)
    }
  }
}
