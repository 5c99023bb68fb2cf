import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { listFiles } from "../../build/fingerprint.mjs"
import { inRoot } from "../../lib/paths.mjs"
import { embeddedAddress } from "../../postgres/open-database.mjs"
import { startThrowAwayCluster } from "../../postgres/throw-away.mjs"
import { writeFiles } from "../__fixtures__/small-repository.mjs"
import { checkMigrations } from "../check-migrations.mjs"

/** Inside the repository, or Medusa's packages would not be found. */
const PLACE = inRoot(".cache")

describe("check-migrations", () => {
  let directory, root, cluster, base

  const modelFile = () =>
    listFiles(path.join(root, "plugins", "kit", "src", "modules"), (name) =>
      name.endsWith(".ts")
    ).find((file) => file.includes("/models/") && !file.endsWith("/index.ts"))

  const everything = () =>
    listFiles(root, () => true).map((file) => [
      file,
      readFileSync(file, "utf8"),
    ])

  beforeAll(async () => {
    mkdirSync(PLACE, { recursive: true })
    directory = mkdtempSync(path.join(PLACE, "check-migrations-"))
    root = path.join(directory, "repository")
    const kit = (...names) => path.join(root, "plugins", "kit", ...names)
    writeFiles(root, { "package.json": { workspaces: ["plugins/*"] } })
    for (const name of ["package.json", "tsconfig.json", "src"]) {
      cpSync(inRoot("plugins", "kit", name), kit(name), { recursive: true })
    }
    cpSync(inRoot("tsconfig.base.json"), path.join(root, "tsconfig.base.json"))
    cluster = await startThrowAwayCluster()
    base = embeddedAddress(cluster)
  })

  afterAll(async () => {
    await cluster?.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  it("is content with migrations that match", async () => {
    expect(await checkMigrations(base, root)).toEqual([])
  })

  it("reports a column without a migration and leaves the tree alone", async () => {
    const model = readFileSync(modelFile(), "utf8")
    const changed = model.replace(
      "id: model.id(",
      "forgotten: model.text().nullable(), id: model.id("
    )
    expect(changed).not.toBe(model)
    writeFileSync(modelFile(), changed)
    const before = everything()

    const problems = await checkMigrations(base, root)

    expect(problems).toEqual([
      expect.stringMatching(/^plugins\/kit\/src\/modules\/.*a migration is/),
    ])
    expect(everything()).toEqual(before)
  })
})
