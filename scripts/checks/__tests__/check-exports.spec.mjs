import {
  inSmallRepository,
  pluginManifest,
} from "../__fixtures__/small-repository.mjs"
import { checkExports } from "../check-exports.mjs"

const problemsWith = (changes) => inSmallRepository(changes, checkExports)

describe("check-exports", () => {
  it("is content with a sound repository", async () => {
    expect(await problemsWith({})).toEqual([])
  })

  it("names an export that leads to nothing, in source and build", async () => {
    const manifest = pluginManifest("kit")
    manifest.exports["./gone"] = {
      "b2b-source": "./src/gone.ts",
      default: "./.medusa/server/src/gone.js",
    }
    const problems = await problemsWith({
      "plugins/kit/package.json": manifest,
    })
    expect(problems).toEqual([
      '@medusa-b2b/kit exports "./gone" from ./src/gone.ts, which does not ' +
        "exist",
      '@medusa-b2b/kit exports "./gone" as ./.medusa/server/src/gone.js, ' +
        "which npm would not publish",
    ])
  })

  it("names a file that is there but would not be published", async () => {
    const manifest = { ...pluginManifest("kit"), files: ["README.md"] }
    const problems = await problemsWith({
      "plugins/kit/package.json": manifest,
    })
    expect(problems).toEqual([
      expect.stringContaining("which npm would not publish"),
    ])
  })

  it("wants the exports without which Medusa loads nothing", async () => {
    const problems = await problemsWith({
      "plugins/kit/src/modules/door/index.ts": "",
      "plugins/kit/src/admin/widgets/order.tsx": "",
    })
    expect(problems).toEqual([
      "@medusa-b2b/kit does not export ./.medusa/server/src/modules/*, which " +
        "Medusa looks for",
      "@medusa-b2b/kit does not export ./admin, which Medusa looks for",
    ])
  })
})
