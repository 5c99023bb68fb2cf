import {
  inSmallRepository,
  pluginManifest,
} from "../__fixtures__/small-repository.mjs"
import { checkVersions } from "../check-versions.mjs"

const problemsWith = (changes) => inSmallRepository(changes, checkVersions)

describe("check-versions", () => {
  it("is content with one pin at the root and ranges elsewhere", async () => {
    const manifest = pluginManifest("kit", {
      peerDependencies: { "@medusajs/framework": "~2.21.2" },
      devDependencies: { "@medusajs/cli": "*" },
    })
    expect(
      await problemsWith({ "plugins/kit/package.json": manifest })
    ).toEqual([])
  })

  it("refuses a second pin and a range for another version", async () => {
    const manifest = pluginManifest("kit", {
      peerDependencies: { "@medusajs/framework": "^2.20.0" },
      devDependencies: { "@medusajs/cli": "2.21.2" },
    })
    expect(
      await problemsWith({ "plugins/kit/package.json": manifest })
    ).toEqual([
      expect.stringContaining("pins @medusajs/cli to 2.21.2"),
      expect.stringContaining("@medusajs/framework ^2.20.0"),
    ])
  })

  it("refuses loose or differing versions at the root", async () => {
    const problems = await problemsWith({
      "package.json": {
        workspaces: ["plugins/*"],
        dependencies: {
          "@medusajs/medusa": "2.21.2",
          "@medusajs/cli": "2.21.1",
          "@medusajs/framework": "^2.21.2",
        },
      },
    })
    expect(problems).toEqual([
      "package.json does not pin @medusajs/framework (^2.21.2)",
      "package.json names several Medusa versions: 2.21.2, 2.21.1, ^2.21.2",
    ])
  })

  it("refuses a second copy in the lock file", async () => {
    const place = "node_modules/x/node_modules/@medusajs/framework"
    const problems = await problemsWith({
      "package-lock.json": { packages: { [place]: {} } },
    })
    expect(problems).toEqual([
      `package-lock.json holds a second copy: ${place}`,
    ])
  })
})
