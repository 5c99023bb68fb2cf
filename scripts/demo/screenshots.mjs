/**
 * npm run demo:screenshots   while the demo runs: takes the pictures that the
 *                            READMEs show anew; -- contracts those of a plugin
 *
 * PORT=9001                  if the demo listens there
 * CHROMIUM_PATH=…            a Chromium that is not in the usual places
 */
import { atExit } from "../lib/at-exit.mjs"
import { Problem, runMain } from "../lib/problem.mjs"
import { step } from "../lib/steps.mjs"
import { findChromium } from "../test/chromium.mjs"
import { SHOTS } from "./screenshots/shots.mjs"
import { takeShot } from "./screenshots/take-shot.mjs"
import { addressOf, portFromEnvironment } from "./settings.mjs"

const chosenShots = (wanted) => {
  const plugins = [...new Set(SHOTS.map(({ plugin }) => plugin))]
  const unknown = wanted.find((word) => !plugins.includes(word))
  if (unknown) {
    throw new Problem(
      `There are no screenshots of "${unknown}". There are of: ${plugins.join(", ")}`
    )
  }
  return SHOTS.filter(({ plugin }) => !wanted.length || wanted.includes(plugin))
}

const requireDemo = async (address) => {
  const config = await fetch(`${address}/shop/config.json`).catch(() => null)
  if (!config?.ok) {
    throw new Problem(
      `No demo answers at ${address}. Start it in another terminal with ` +
        '"npm run demo", and tell it something with "npm run demo:tour".'
    )
  }
}

const openBrowser = async () => {
  const executablePath = findChromium()
  if (!executablePath) {
    throw new Problem(
      "There is no Chromium here. Install one (on Debian: apt install " +
        "chromium), or say where it is: CHROMIUM_PATH=/path/to/chromium"
    )
  }
  const { chromium } = await import("playwright-core")
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  })
}

await runMain(async () => {
  const shots = chosenShots(process.argv.slice(2))
  const address = addressOf(portFromEnvironment())
  await requireDemo(address)
  const browser = await openBrowser()
  atExit(() => browser.close())
  for (const shot of shots) {
    await step(`Take ${shot.plugin}/${shot.name}`, () =>
      takeShot(browser, address, shot)
    )
  }
  console.log("✓ docs/screenshots holds them. Look at them before you commit.")
})
