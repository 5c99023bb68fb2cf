/**
 * npm run demo        the whole store on http://localhost:9000
 *
 * PORT=9001           another port
 * DATABASE_URL=…      a PostgreSQL of your own instead of the embedded one
 *
 * Imports nothing that npm has to install before it is installed.
 */
import { build } from "../build/build.mjs"
import { atExit, endingIsNormal } from "../lib/at-exit.mjs"
import { requireInstalled } from "../lib/install.mjs"
import { runMain } from "../lib/problem.mjs"
import { inWords } from "../lib/steps.mjs"
import { openDemoDatabase } from "./database.mjs"
import { lookFirst } from "./look-first.mjs"
import { prepareData } from "./prepare-data.mjs"
import { forgetDemo, noteDemo } from "./running.mjs"
import { serveStore } from "./serve-store.mjs"
import { portFromEnvironment } from "./settings.mjs"
import { welcome } from "./welcome.mjs"

await runMain(async () => {
  const started = performance.now()
  const port = portFromEnvironment()
  await lookFirst(port)

  endingIsNormal()
  noteDemo(port)
  atExit(async () => forgetDemo())

  await requireInstalled()
  await build()
  const url = await openDemoDatabase()
  await prepareData(url)
  const { ended } = await serveStore({ url, port })

  console.log(`✓ Ready after ${inWords(performance.now() - started)}\n`)
  console.log(welcome(port))
  await ended
})
