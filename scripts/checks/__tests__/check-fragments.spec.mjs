import { symlinkSync } from "node:fs"
import path from "node:path"
import { inRoot } from "../../lib/paths.mjs"
import { inSmallRepository } from "../__fixtures__/small-repository.mjs"
import { checkFragments, checkQuotes } from "../check-fragments.mjs"

const fence = (code, before = "") =>
  ["# A page", "", before, "```ts", code, "```", ""].join("\n")

const problemsWith = (files) =>
  inSmallRepository(
    {
      "tsconfig.check.json": {
        compilerOptions: { strict: true, noEmit: true, skipLibCheck: true },
      },
      ...files,
    },
    (root) => {
      symlinkSync(inRoot("node_modules"), path.join(root, "node_modules"))
      return checkFragments(root)
    }
  )

describe("check-fragments", () => {
  it("is content with what compiles, each on its own", async () => {
    expect(
      await problemsWith({
        "README.md": fence("const one: number = 1") + fence("const one = ''"),
        "docs/page.md": fence("export const text = String(container)"),
        "plugins/kit/README.md":
          "1. Step\n\n   ```ts\n   export const two = 2\n   ```\n",
      })
    ).toEqual([])
  })

  it("names the document and the line of what does not", async () => {
    expect(
      await problemsWith({
        "README.md": "- Item\n\n  ```ts\n  const two: string = 2\n  ```\n",
        "docs/page.md": fence("\nconst one: number = ''"),
      })
    ).toEqual([
      expect.stringMatching(/^README\.md:4: error TS2322/),
      expect.stringMatching(/^docs\/page\.md:6: error TS2322/),
    ])
  })

  it("wants a quote to be what the file says", async () => {
    const quoting = fence("const a = 1", "<!-- quotes examples/a.ts -->")
    const quotesOf = (files) =>
      inSmallRepository({ "README.md": quoting, ...files }, checkQuotes)
    expect(await quotesOf({ "examples/a.ts": "const a = 1\n" })).toEqual([])
    expect(await quotesOf({ "examples/a.ts": "const a = 2\n" })).toEqual([
      "README.md:4 quotes examples/a.ts, which says something else",
    ])
    expect(await quotesOf({})).toEqual([
      "README.md:4 quotes examples/a.ts, which there is not",
    ])
  })
})
