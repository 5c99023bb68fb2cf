import { validatePlugins } from ".."
import { requireWholeSet } from "../validate-plugins"

const NEEDS: Record<string, string[]> = {
  kit: [],
  company: ["kit"],
  contracts: ["company"],
}

/** What is installed: `unbuilt` packages have a package.json only. */
const installed =
  (unbuilt: string[] = []) =>
  (id: string): unknown => {
    const [, name, file] = /^@medusa-b2b\/([^/]+)\/(.+)$/.exec(id) ?? []
    const needs = NEEDS[name ?? ""]
    if (!needs || (file !== "package.json" && unbuilt.includes(name))) {
      throw new Error(`Cannot find module '${id}'`)
    }
    return file === "package.json"
      ? { medusaB2b: { needs } }
      : { optionsSchema: {} }
  }

const ours = (...names: string[]) => names.map((name) => `@medusa-b2b/${name}`)

describe("requireWholeSet", () => {
  it("takes a set in which each has what it needs, in any order", () => {
    requireWholeSet(ours("contracts", "company", "kit"), installed())
    requireWholeSet([], installed())
  })

  it("does not look at plugins of others", () => {
    requireWholeSet(["./my-plugin", "@acme/contracts"], installed())
  })

  it.each([
    [ours("company"), /"company" needs "kit".*Add "@medusa-b2b\/kit"/],
    [ours("kit", "contracts"), /"contracts" needs "company".*b2b\(\{ contr/],
  ])("names what %j lack", (plugins, sentence) => {
    expect(() => requireWholeSet(plugins, installed())).toThrow(sentence)
  })

  it("names a plugin that is installed without its build", () => {
    const plugins = ours("kit", "company")
    expect(() => requireWholeSet(plugins, installed(["company"]))).toThrow(
      "@medusa-b2b/company is installed but not built"
    )
  })
})

describe("validatePlugins", () => {
  it("has nothing to say where there is no store", async () => {
    const container = { resolve: () => undefined }
    await validatePlugins({
      container,
    } as unknown as Parameters<typeof validatePlugins>[0])
  })
})
