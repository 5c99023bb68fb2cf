import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { writeFiles } from "../../checks/__fixtures__/small-repository.mjs"
import { hashFiles, listFiles } from "../fingerprint.mjs"

describe("fingerprint", () => {
  let directory
  const fingerprint = () => hashFiles(listFiles(directory), directory)

  beforeEach(() => {
    directory = mkdtempSync(path.join(os.tmpdir(), "b2b-fingerprint-"))
    writeFiles(directory, { "src/a.ts": "a", "src/b.ts": "b" })
  })

  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  it("stays when tests, outputs and prose change", () => {
    const before = fingerprint()
    writeFiles(directory, {
      "README.md": "x",
      "src/a.spec.ts": "x",
      "src/__tests__/a.ts": "x",
      "dist/a.js": "x",
      "node_modules/a/index.js": "x",
    })
    expect(fingerprint()).toBe(before)
  })

  it("changes with a text, a name and a new file", () => {
    const seen = new Set([fingerprint()])
    writeFiles(directory, { "src/a.ts": "changed" })
    seen.add(fingerprint())
    writeFiles(directory, { "src/c.ts": "" })
    seen.add(fingerprint())
    rmSync(path.join(directory, "src/c.ts"))
    writeFiles(directory, { "src/d.ts": "" })
    seen.add(fingerprint())
    expect(seen.size).toBe(4)
  })
})
