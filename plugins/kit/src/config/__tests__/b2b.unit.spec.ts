import { hasLocking } from "../locking"
import { parseOptions } from "../parse-options"
import { readManifest } from "../plugin-manifest"
import { withProviders } from "../providers"
import { sortByNeeds } from "../sort-by-needs"

const manifest = (name: string, needs: string[] = []) => ({
  name,
  package: `@medusa-b2b/${name}`,
  needs,
  providers: [],
})

describe("sortByNeeds", () => {
  it("puts every plugin after those it needs", () => {
    const sorted = sortByNeeds([
      manifest("contracts", ["company"]),
      manifest("company", ["kit"]),
      manifest("kit"),
    ])

    expect(sorted.map(({ name }) => name)).toEqual([
      "kit",
      "company",
      "contracts",
    ])
  })

  it("names the circle", () => {
    expect(() =>
      sortByNeeds([manifest("a", ["b"]), manifest("b", ["a"])])
    ).toThrow("a → b → a")
  })
})

describe("readManifest", () => {
  it("says how to get a plugin that is not installed", () => {
    const resolve = () => {
      throw new Error("Cannot find module")
    }

    expect(() => readManifest("punchout", resolve)).toThrow(
      'there is no plugin "punchout". Run "npm install @medusa-b2b/punchout"'
    )
  })

  it("says who needs a plugin that is not installed", () => {
    const resolve = () => {
      throw new Error("Cannot find module")
    }

    expect(() => readManifest("company", resolve, "contracts")).toThrow(
      '"contracts" needs the plugin "company", which is not installed. Run "npm install @medusa-b2b/company"'
    )
  })

  it("refuses a package that is no plugin", () => {
    expect(() => readManifest("admin-kit", () => ({}))).toThrow(
      "@medusa-b2b/admin-kit has no"
    )
  })
})

describe("parseOptions", () => {
  it("says when a plugin is installed but not built", () => {
    const resolve = () => {
      throw new Error("Cannot find module")
    }

    expect(() => parseOptions(manifest("company"), {}, resolve)).toThrow(
      "@medusa-b2b/company is installed but not built"
    )
  })

  it("names the plugin, the option and what is wrong", async () => {
    const { z } = await import("@medusajs/framework/zod")
    const optionsSchema = z.strictObject({
      require_company: z.boolean().default(true),
    })
    const resolve = () => ({ optionsSchema })

    expect(parseOptions(manifest("company"), {}, resolve)).toEqual({
      require_company: true,
    })
    expect(() =>
      parseOptions(manifest("company"), { require_company: "yes" }, resolve)
    ).toThrow(/options of "company" are wrong. require_company: .*boolean/)
    expect(() =>
      parseOptions(manifest("company"), { requireCompany: true }, resolve)
    ).toThrow(/requireCompany/)
  })
})

describe("hasLocking", () => {
  it.each([
    [[], false],
    [[{ resolve: "@medusajs/medusa/caching" }], false],
    [[{ resolve: "@medusajs/medusa/locking" }], true],
    [[{ resolve: "@medusajs/locking" }], true],
    [[{ key: "locking", resolve: "./src/modules/locks" }], true],
  ])("of %j is %s", (modules, expected) => {
    expect(hasLocking(modules)).toBe(expected)
  })
})

describe("withProviders", () => {
  const tax = {
    module: "tax",
    resolve: "@medusa-b2b/company/providers/tax",
    id: "company",
  }
  const other = { module: "tax", resolve: "@medusa-b2b/other/tax", id: "other" }

  it("registers what the plugins declare, with each module once", () => {
    expect(
      withProviders([{ providers: [tax] }, { providers: [other] }], [])
    ).toEqual([
      {
        resolve: "@medusajs/medusa/tax",
        options: {
          providers: [
            { resolve: tax.resolve, id: "company" },
            { resolve: other.resolve, id: "other" },
          ],
        },
      },
    ])
  })

  it.each([
    [{ resolve: "@medusajs/medusa/tax" }],
    [{ resolve: "@medusajs/tax" }],
    [{ key: "tax", resolve: "./src/modules/own-tax" }],
  ])("leaves a module alone that the store configures: %j", (own) => {
    expect(withProviders([{ providers: [tax] }], [own])).toEqual([])
  })

  it("adds nothing for plugins without providers", () => {
    expect(withProviders([{ providers: [] }], [])).toEqual([])
  })
})
