import {
  inSmallRepository,
  pluginManifest,
} from "../__fixtures__/small-repository.mjs"
import { checkLayers } from "../check-layers.mjs"

const problemsWith = (changes) => inSmallRepository(changes, checkLayers)

describe("check-layers", () => {
  it("is content with a sound repository", async () => {
    expect(await problemsWith({})).toEqual([])
  })

  it("refuses an import that points up", async () => {
    const problems = await problemsWith({
      "plugins/kit/src/up.ts": 'import "@medusa-b2b/company/api"\n',
    })
    expect(problems).toEqual([
      "plugins/kit/src/up.ts:1 imports @medusa-b2b/company/api: company is " +
        "on layer 1 and kit on layer 0; imports only point down",
    ])
  })

  it("refuses an import between neighbours, however it is written", async () => {
    const neighbour = pluginManifest("ledger", { needs: ["kit"] })
    const problems = await problemsWith({
      "plugins/ledger/package.json": neighbour,
      "plugins/ledger/src/api.ts": "",
      "plugins/company/src/a.ts": 'export * from "@medusa-b2b/ledger/api"\n',
      "plugins/company/src/b.ts": 'const x = import("@medusa-b2b/ledger/api")',
      "plugins/company/src/c.ts": 'const x = require("@medusa-b2b/ledger/api")',
      "plugins/company/src/d.ts":
        'type X = import("@medusa-b2b/ledger/api").X\n',
    })
    expect(problems).toHaveLength(4)
    expect(problems.join()).toContain("imports only point down")
  })

  it("does not take words in comments or strings for imports", async () => {
    const problems = await problemsWith({
      "plugins/kit/src/words.ts":
        '// import "@medusa-b2b/company/api"\n' +
        "const text = 'import \"@medusa-b2b/company/api\"'\n",
    })
    expect(problems).toEqual([])
  })

  it("refuses a lower plugin that is not among the needs", async () => {
    const problems = await problemsWith({
      "plugins/contracts/package.json": pluginManifest("contracts"),
      "plugins/contracts/src/api.ts": 'import "@medusa-b2b/company/api"\n',
    })
    expect(problems).toEqual([
      expect.stringContaining("contracts does not say that it needs company"),
    ])
  })

  it("allows what a needed plugin needs in turn", async () => {
    const problems = await problemsWith({
      "plugins/contracts/package.json": pluginManifest("contracts", {
        needs: ["company"],
      }),
      "plugins/contracts/src/api.ts": 'import "@medusa-b2b/kit/api"\n',
    })
    expect(problems).toEqual([])
  })

  it("refuses relative and deep imports into another package", async () => {
    const problems = await problemsWith({
      "plugins/company/src/relative.ts": 'import "../../kit/src/api"\n',
      "plugins/company/src/deep.ts": 'import "@medusa-b2b/kit/src/api"\n',
      "src/store.ts": 'import "../plugins/kit/src/api"\n',
    })
    expect(problems).toHaveLength(3)
    expect(problems[0]).toContain("does not export it")
    expect(problems[1]).toContain("lies outside of @medusa-b2b/company")
    expect(problems[2]).toContain("src/store.ts:1")
  })

  it("keeps the testing package out of what is shipped", async () => {
    const line = 'import "@medusa-b2b/testing"\n'
    const problems = await problemsWith({
      "plugins/company/src/shipped.ts": line,
      "plugins/company/src/__tests__/of-api.spec.ts": line,
    })
    expect(problems).toEqual([expect.stringMatching(/shipped.*tests only/)])
  })

  it("lets only kit take a core hook", async () => {
    const line = "export const f = (w: any) => w.hooks.validate(() => {})\n"
    const problems = await problemsWith({
      "plugins/kit/src/take.ts": line,
      "plugins/company/src/take.ts": line,
      "plugins/company/src/unpack.ts":
        "export const f = ({ hooks }: any) => hooks.validate(() => {})\n",
    })
    expect(problems).toEqual([
      expect.stringMatching(/company\/src\/take.ts:1 takes a workflow's hook/),
      expect.stringMatching(/company\/src\/unpack.ts:1 takes a workflow's/),
    ])
  })

  it("refuses a route without authentication", async () => {
    const problems = await problemsWith({
      "plugins/kit/src/route.ts": "\nexport const AUTHENTICATE = false\n",
    })
    expect(problems).toEqual([
      "plugins/kit/src/route.ts:2 opens a route to everybody (AUTHENTICATE)",
    ])
  })

  it("wants a layer for each plugin, and needs that lie below", async () => {
    const problems = await problemsWith({
      "plugins/novelty/package.json": pluginManifest("novelty"),
      "plugins/ledger/package.json": pluginManifest("ledger", {
        needs: ["company", "nothing"],
      }),
    })
    expect(problems).toEqual([
      expect.stringMatching(/ledger.*"company", which is not on a lower layer/),
      expect.stringMatching(/ledger.*"nothing", and there is no such plugin/),
      expect.stringMatching(/novelty.*has no layer/),
    ])
  })
})
