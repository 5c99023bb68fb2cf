import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import os from "node:os"
import path from "node:path"
import { inRoot } from "../lib/paths.mjs"
import { Problem } from "../lib/problem.mjs"
import { runCommand } from "../lib/run-command.mjs"
import { configText } from "./config-text.mjs"

const TEMPLATE = inRoot("scripts", "adoption", "store")
const PARTS = inRoot("scripts", "adoption", "store-parts")

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"))

const writeJson = (file, value) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)

/** The template's packages, in the versions that this repository has pinned. */
const withVersions = (manifest) => {
  const root = readJson(inRoot("package.json"))
  const pinned = { ...root.devDependencies, ...root.dependencies }
  const fill = (names) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, pinned[name]]))
  return {
    ...manifest,
    dependencies: fill(manifest.dependencies),
    devDependencies: fill(manifest.devDependencies),
  }
}

/**
 * A plain Medusa store in a folder of its own, outside of the repository: from
 * inside, Node.js would find the repository's packages where the store's own
 * are missing.
 */
export class ThrowAwayStore {
  constructor() {
    this.folder = realpathSync(
      mkdtempSync(path.join(os.tmpdir(), "medusa-b2b-adoption-"))
    )
  }

  inFolder(...segments) {
    return path.join(this.folder, ...segments)
  }

  /** Writes the template and installs it with packages from files. */
  async install(files) {
    const manifest = withVersions(readJson(path.join(TEMPLATE, "package.json")))
    writeJson(this.inFolder("package.json"), manifest)
    await this.npmInstall(files)
  }

  /**
   * Adds a plugin of others, whose peer dependencies name another version of
   * Medusa than the store has.
   *
   * @returns {Promise<string>} the version that npm chose
   */
  async installGuest(name, version) {
    const file = this.inFolder("package.json")
    const manifest = readJson(file)
    writeJson(file, {
      ...manifest,
      overrides: { [name]: this.medusaVersions() },
    })
    await this.npmInstall([`${name}@${version}`])
    return readJson(this.inFolder("node_modules", name, "package.json")).version
  }

  /** The packages of Medusa that the store has, in the versions that it has. */
  medusaVersions() {
    const folder = this.inFolder("node_modules", "@medusajs")
    return Object.fromEntries(
      readdirSync(folder)
        .map((each) => readJson(path.join(folder, each, "package.json")))
        .map((manifest) => [manifest.name, manifest.version])
    )
  }

  async npmInstall(words) {
    const { code, output } = await runCommand(
      "npm",
      [
        "install",
        "--prefer-offline",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        ...words,
      ],
      { cwd: this.folder, env: process.env }
    )
    if (code !== 0) {
      throw new Problem("npm install does not succeed in a plain store.", {
        details: output,
      })
    }
  }

  /**
   * Makes the store that of a case: its medusa-config.ts and its own code.
   *
   * @param {import("./matrix.mjs").AdoptionCase} adoptionCase
   */
  become(adoptionCase) {
    for (const name of ["src", ".medusa", "public"]) {
      rmSync(this.inFolder(name), { recursive: true, force: true })
    }
    mkdirSync(this.inFolder("src"))
    cpSync(path.join(TEMPLATE, "tsconfig.json"), this.inFolder("tsconfig.json"))
    if (adoptionCase.kind === "plain") {
      cpSync(path.join(TEMPLATE, "src"), this.inFolder("src"), {
        recursive: true,
      })
    }
    for (const part of adoptionCase.parts ?? []) {
      cpSync(path.join(PARTS, part), this.inFolder("src"), { recursive: true })
    }
    writeFileSync(this.inFolder("medusa-config.ts"), configText(adoptionCase))
  }

  /**
   * Does something while a package, or a part of it, is not there.
   *
   * @param {import("./matrix.mjs").Fault} fault
   * @param {() => Promise<void>} work
   */
  async without({ package: name, path: part = "" }, work) {
    const place = this.inFolder("node_modules", name, part)
    const away = this.inFolder("away")
    renameSync(place, away)
    try {
      await work()
    } finally {
      renameSync(away, place)
    }
  }

  /** The folder of an installed package. */
  packageFolder(name) {
    return this.inFolder("node_modules", name)
  }

  delete() {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
