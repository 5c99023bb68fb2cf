import {
  inSmallRepository,
  pluginManifest,
} from "../__fixtures__/small-repository.mjs"
import { checkPackages } from "../check-packages.mjs"

const problemsWith = (changes) => inSmallRepository(changes, checkPackages)

const withKit = (more) =>
  problemsWith({ "plugins/kit/package.json": pluginManifest("kit", more) })

describe("check-packages", () => {
  it("is content with a sound repository", async () => {
    expect(await problemsWith({})).toEqual([])
  })

  it("names what a stranger would miss in package.json", async () => {
    expect(
      await withKit({
        description: "",
        license: "ISC",
        engines: { node: ">=18" },
        keywords: ["medusa-v2"],
        publishConfig: undefined,
        repository: { type: "git", url: "https://example.com/other.git" },
      })
    ).toEqual([
      "@medusa-b2b/kit has no description",
      '@medusa-b2b/kit lacks the keyword "medusa-plugin"',
      "@medusa-b2b/kit is not under MIT",
      expect.stringContaining("other versions of Node.js"),
      expect.stringContaining("names another repository"),
      expect.stringContaining("for its owners alone"),
    ])
  })

  it("wants the repository's own address with the package's folder", async () => {
    const repository = { type: "git", url: "https://example.com/b2b.git" }
    const root = {
      workspaces: ["plugins/kit"],
      license: "MIT",
      engines: { node: ">=20" },
      repository,
    }
    const withRepository = (stated) =>
      problemsWith({
        "package.json": root,
        "plugins/kit/package.json": pluginManifest("kit", {
          repository: stated,
        }),
      })
    expect(
      await withRepository({ ...repository, directory: "plugins/kit" })
    ).toEqual([])
    expect(await withRepository(repository)).toEqual([
      expect.stringContaining("names another repository"),
    ])
  })

  it("keeps all packages at one version, also where one needs another", async () => {
    expect(
      await problemsWith({
        "plugins/company/package.json": pluginManifest("company", {
          version: "0.2.0",
          dependencies: { "@medusa-b2b/kit": "^0.1.0" },
        }),
      })
    ).toEqual([
      "@medusa-b2b/company has the version 0.2.0, others 0.1.0",
      "@medusa-b2b/company asks for @medusa-b2b/kit ^0.1.0, not 0.1.0",
    ])
  })

  it("keeps tests out of what is published, and README and licence in", async () => {
    expect(
      await problemsWith({
        "plugins/kit/.medusa/server/src/__tests__/x.spec.js": "",
      })
    ).toEqual([expect.stringContaining("publish its tests")])
    expect(
      await problemsWith({
        "plugins/kit/.medusa/server/src/__fixtures__/store.js": "",
      })
    ).toEqual([expect.stringContaining("publish its tests")])
    expect(
      await problemsWith({
        "plugins/quotes/package.json": pluginManifest("quotes"),
      })
    ).toEqual([
      "@medusa-b2b/quotes would be published without README.md",
      "@medusa-b2b/quotes would be published without LICENSE",
    ])
  })
})
