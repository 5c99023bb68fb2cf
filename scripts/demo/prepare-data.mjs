import path from "node:path"
import { hashFiles, hashTexts, listFiles } from "../build/fingerprint.mjs"
import { findPackages } from "../build/packages.mjs"
import { inRoot, ROOT } from "../lib/paths.mjs"
import { Problem } from "../lib/problem.mjs"
import { MEDUSA, runCommand } from "../lib/run-command.mjs"
import { step } from "../lib/steps.mjs"
import { storeEnvironment } from "./environment.mjs"
import { readMark, writeMark } from "./mark.mjs"
import { REMEDY } from "./settings.mjs"

const everyFile = () => true

/** How far src/demo says that it is: see src/demo/progress.ts. */
const PROGRESS = /^demo-progress: (.+)$/

const medusa = async (args, url, what, onProgress) => {
  const onLine = (line) => {
    const progress = PROGRESS.exec(line)
    if (progress) {
      onProgress?.(progress[1])
    }
  }

  const { code, output } = await runCommand(
    process.execPath,
    [MEDUSA, ...args],
    { env: storeEnvironment({ url }), onLine }
  )
  if (code !== 0) {
    throw new Problem(`${what} fails; see above. ${REMEDY}`, {
      details: output,
    })
  }
}

/** Everything that decides what `medusa db:migrate` would do. */
const migrationsFingerprint = () => {
  const plugins = findPackages().filter(({ kind }) => kind === "plugin")
  const built = plugins.flatMap(({ output }) =>
    ["modules", "links", "migration-scripts"].flatMap((name) =>
      listFiles(path.join(output, "src", name), everyFile)
    )
  )
  const own = [inRoot("package-lock.json"), inRoot("medusa-config.ts")]
  return hashFiles([...built, ...own], ROOT)
}

/** Everything that decides what the seed would do. */
const seedFingerprint = () => hashFiles(listFiles(inRoot("src", "demo")), ROOT)

/**
 * Migrates and seeds the demo's database, each only where something about it
 * has changed since the last time.
 *
 * @param {string} url
 */
export const prepareData = async (url) => {
  const mark = (await readMark(url)) ?? { demo: true }
  const migrated = migrationsFingerprint()
  if (mark.migrated !== migrated) {
    await step("Bring the database's tables up to date", () =>
      medusa(["db:migrate"], url, "The migration")
    )
    Object.assign(mark, { migrated })
    await writeMark(url, mark)
  }
  const seeded = hashTexts([seedFingerprint(), mark.migrated])
  if (mark.seeded !== seeded) {
    await step("Fill in the demo data", (show) =>
      medusa(
        ["exec", "./src/demo/seed.ts"],
        url,
        "Filling in the demo data",
        show
      )
    )
    Object.assign(mark, { seeded })
    await writeMark(url, mark)
  }
}
