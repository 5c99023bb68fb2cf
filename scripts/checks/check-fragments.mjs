import { existsSync, readFileSync, rmSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { ROOT } from "../lib/paths.mjs"
import { bin, runCommand } from "../lib/run-command.mjs"
import { fragmentsOf } from "./fragments/fragments-of.mjs"

const GLOBALS = `import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types"

/** What the documents' fragments take as given. */
declare global {
  const projectConfig: ConfigModule["projectConfig"]
  const container: MedusaContainer
}
`

const isMarkdown = (name) => name.endsWith(".md") && name !== "CHANGELOG.md"

const documents = (root) =>
  ["README.md", "CONTRIBUTING.md"]
    .map((name) => path.join(root, name))
    .filter((file) => existsSync(file))
    .concat(
      ["docs", "examples", "plugins", "testing"].flatMap((name) =>
        listFiles(path.join(root, name), isMarkdown, NOT_WRITTEN)
      )
    )

/** Those that say from which file they are have to be that file's text. */
const checkQuote = ({ where, quotes, code }, root) => {
  if (!quotes) {
    return []
  }
  const file = path.join(root, quotes)
  if (!existsSync(file)) {
    return [`${where} quotes ${quotes}, which there is not`]
  }
  return readFileSync(file, "utf8").trim() === code.trim()
    ? []
    : [`${where} quotes ${quotes}, which says something else`]
}

const nameOf = ({ where }) => `${where.replace(/[^\w.]+/g, "-")}.ts`

const checkTypes = async (fragments, root) => {
  const folder = path.join(root, ".cache", "fragments")
  rmSync(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const write = (name, text) => writeFile(path.join(folder, name), text)
  await write("globals.d.ts", GLOBALS)
  for (const fragment of fragments) {
    // A fragment may declare what another one does.
    await write(nameOf(fragment), `${fragment.code}\nexport {}\n`)
  }
  await write(
    "tsconfig.json",
    JSON.stringify({
      extends: "../../tsconfig.check.json",
      compilerOptions: { rootDir: "../..", noUnusedLocals: false },
      include: ["*.ts"],
      exclude: [],
    })
  )
  const { code, output } = await runCommand(bin("tsc"), ["-p", folder], {
    cwd: folder,
  })
  const faults = output.split("\n").filter((line) => /^\S+\(\d+/.test(line))
  if (code !== 0 && !faults.length) {
    return [`tsc fails over the documents' fragments: ${output.trim()}`]
  }
  const inDocument = (line) => {
    const found = fragments.find((one) => line.startsWith(nameOf(one)))
    return found
      ? line.replace(/^[^(]+\((\d+),\d+\)/, (_, at) => {
          return `${found.file}:${found.line + Number(at)}`
        })
      : line
  }
  return faults.map(inDocument)
}

const fragmentsIn = (root) =>
  documents(root).flatMap((file) =>
    fragmentsOf(path.relative(root, file), readFileSync(file, "utf8"))
  )

/**
 * What documents quote from a file is what the file says.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkQuotes = (root = ROOT) =>
  fragmentsIn(root).flatMap((fragment) => checkQuote(fragment, root))

/**
 * The TypeScript that documents show compiles, and what they quote is right.
 * Reads sources, so it needs no build.
 *
 * @param {string} [root]
 * @returns {Promise<string[]>}
 */
export const checkFragments = async (root = ROOT) => [
  ...checkQuotes(root),
  ...(await checkTypes(fragmentsIn(root), root)),
]
