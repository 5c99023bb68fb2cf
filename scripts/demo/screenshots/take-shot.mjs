import { mkdirSync } from "node:fs"
import path from "node:path"
import { inRoot } from "../../lib/paths.mjs"
import { Problem } from "../../lib/problem.mjs"
import { openPage } from "./open-page.mjs"
import { fileOfShot } from "./shots.mjs"
import { watchTraffic } from "./watch-traffic.mjs"

const PATIENCE_MS = 20_000

/** Nothing loads, moves or has the cursor any more. */
const comeToRest = async (page, quiet) => {
  await quiet()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.mouse.move(0, 0)
}

/**
 * Takes a picture of the running demo and writes it where the READMEs look for
 * it.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the demo
 * @param {import("./shots.mjs").Shot} shot
 * @returns {Promise<string>} the file, from the repository's root
 */
export const takeShot = async (browser, address, shot) => {
  const file = fileOfShot(shot)
  const page = await openPage(browser, address, shot)
  const quiet = watchTraffic(page)
  page.setDefaultTimeout(PATIENCE_MS)
  try {
    await comeToRest(page, quiet)
    await shot.steps?.(page)
    await comeToRest(page, quiet)
    mkdirSync(path.dirname(inRoot(file)), { recursive: true })
    await page.screenshot({
      path: inRoot(file),
      animations: "disabled",
      caret: "hide",
    })
    return file
  } catch (error) {
    throw new Problem(
      `${file} could not be taken at ${page.url()}. ${shot.given ?? ""}`,
      { details: error.message }
    )
  } finally {
    await page.context().close()
  }
}
