import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { build } from "../../build/build.mjs"
import { checkLayers } from "../../checks/check-layers.mjs"
import { checkTranslations } from "../../checks/check-translations.mjs"
import { bin, quietEnvironment, runCommand } from "../../lib/run-command.mjs"
import { throwAwayCopy } from "../__fixtures__/throw-away-copy.mjs"
import { writePlugin } from "../write-plugin.mjs"

const NAME = "price-requests"

describe("npm run new:plugin", () => {
  let copy
  let files
  const at = (...segments) => path.join(copy.root, ...segments)
  const read = (file) => readFileSync(at(file), "utf8")

  /** What a tool complains about in the copy; nothing when it is content. */
  const complaints = async (tool, args, cwd = copy.root) => {
    const { code, output } = await runCommand(bin(tool), args, {
      cwd,
      env: quietEnvironment({ NODE_OPTIONS: "" }),
    })
    return code === 0 ? "" : output
  }

  beforeAll(async () => {
    // The new plugin is compiled against what these two give to others.
    await build({ only: ["company"] })
    copy = throwAwayCopy(NAME)
    ;({ files } = await writePlugin(NAME, { root: copy.root }))
  }, 300_000)

  afterAll(() => copy?.remove())

  it("makes every room, and leaves nothing of the template's name", () => {
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([])
    const leftovers = files.filter((file) =>
      /wish.?(list|keeping)|wlist/i.test(`${file}${read(file)}`)
    )
    expect(leftovers).toEqual([])
    for (const room of [
      "domain",
      "modules",
      "links",
      "types",
      "policies",
      "workflows/contributions",
      "api/store",
      "api/admin",
      "admin/routes",
    ]) {
      expect(existsSync(at("plugins", NAME, "src", room))).toBe(true)
    }
  })

  it("puts it where the repository lists its plugins", async () => {
    expect(read("medusa-config.ts")).toContain('"price-requests": {},')
    expect(read("README.md")).toContain("[price-requests](plugins/")
    expect(read("scripts/checks/layers/layers.json")).toContain(NAME)
    expect(await checkLayers(copy.root)).toEqual([])
    expect(checkTranslations(copy.root)).toEqual([])
  })

  it("fits its types, its pages' and its tests'", async () => {
    const project = at("tsconfig.new-plugin.json")
    writeFileSync(
      project,
      JSON.stringify({
        extends: "./tsconfig.check.json",
        include: [
          "medusa-config.ts",
          `plugins/${NAME}/src`,
          "testing/src/isolation",
          "integration-tests/security",
          `integration-tests/http/${NAME}.spec.ts`,
        ],
      })
    )
    expect(await complaints("tsc", ["-p", project])).toBe("")
    const pages = at("plugins", NAME, "src", "admin", "tsconfig.json")
    expect(await complaints("tsc", ["-p", pages])).toBe("")
  }, 300_000)

  it("is as lint and Prettier want it", async () => {
    const written = files.filter((file) => /\.tsx?$/.test(file))
    expect(await complaints("eslint", written)).toBe("")
    const formatted = files.filter(
      (file) => !/LICENSE$|\/\.snapshot-/.test(file)
    )
    expect(await complaints("prettier", ["--check", ...formatted])).toBe("")
  }, 300_000)

  it("builds", async () => {
    const directory = at("plugins", NAME)
    expect(await complaints("medusa", ["plugin:build"], directory)).toBe("")
    for (const built of [
      "options.js",
      "api/middlewares.js",
      "admin/index.js",
    ]) {
      const file = at("plugins", NAME, ".medusa", "server", "src", built)
      expect(existsSync(file)).toBe(true)
    }
  }, 300_000)

  it("is not made twice", async () => {
    const before = read("medusa-config.ts")
    await expect(writePlugin(NAME, { root: copy.root })).rejects.toThrow(
      'There is a plugin "price-requests" already'
    )
    expect(read("medusa-config.ts")).toBe(before)
  })
})
