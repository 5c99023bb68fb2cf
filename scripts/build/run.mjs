/**
 * npm run build              what has changed
 * npm run build -- kit       one package and what it needs
 * npm run build -- --no-admin   all packages, without the store's admin
 */
import { runMain } from "../lib/problem.mjs"
import { inWords } from "../lib/steps.mjs"
import { build } from "./build.mjs"

await runMain(async () => {
  const words = process.argv.slice(2)
  const only = words.filter((word) => !word.startsWith("--"))
  const started = performance.now()
  const { built, fresh } = await build({
    only,
    admin: only.length === 0 && !words.includes("--no-admin"),
  })
  const took = inWords(performance.now() - started)
  console.log(`✓ ${built} built, ${fresh} unchanged, in ${took}`)
})
