import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"

/** Writes files into a folder; objects become JSON. */
export const writeFiles = (directory, files) => {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(
      file,
      typeof content === "string" ? content : JSON.stringify(content)
    )
  }
}

/** The package.json of a plugin as all plugins have it. */
export const pluginManifest = (name, { needs = [], ...more } = {}) => ({
  name: `@medusa-b2b/${name}`,
  version: "0.1.0",
  description: `What ${name} does`,
  license: "MIT",
  engines: { node: ">=20" },
  keywords: ["medusa-v2", "medusa-plugin"],
  publishConfig: { access: "public" },
  files: [".medusa/server"],
  medusaB2b: { needs, worksWith: [] },
  exports: {
    "./package.json": "./package.json",
    "./api": {
      "b2b-source": "./src/api.ts",
      default: "./.medusa/server/src/api.js",
    },
  },
  dependencies: Object.fromEntries(
    needs.map((need) => [`@medusa-b2b/${need}`, "0.1.0"])
  ),
  ...more,
})

/** Files of a repository in which nothing is wrong. */
export const soundRepository = () => ({
  "package.json": {
    workspaces: ["plugins/*", "testing"],
    license: "MIT",
    engines: { node: ">=20" },
    dependencies: { "@medusajs/medusa": "2.21.2" },
  },
  "package-lock.json": { packages: {} },
  "plugins/kit/package.json": pluginManifest("kit"),
  "plugins/kit/src/api.ts": "export const kit = 1\n",
  "plugins/kit/.medusa/server/src/api.js": "",
  "plugins/kit/README.md": "",
  "plugins/kit/LICENSE": "",
  "plugins/company/package.json": pluginManifest("company", {
    needs: ["kit"],
  }),
  "plugins/company/src/api.ts": 'import { kit } from "@medusa-b2b/kit/api"\n',
  "plugins/company/.medusa/server/src/api.js": "",
  "plugins/company/README.md": "",
  "plugins/company/LICENSE": "",
  "testing/package.json": {
    name: "@medusa-b2b/testing",
    version: "0.1.0",
    private: true,
    exports: { ".": "./src/index.ts" },
  },
})

/**
 * Makes a small repository on disk, lets a check look at it, and removes it.
 *
 * @template T
 * @param {Record<string, unknown>} changes files to add or replace
 * @param {(root: string) => T | Promise<T>} look
 * @returns {Promise<T>}
 */
export const inSmallRepository = async (changes, look) => {
  const root = mkdtempSync(path.join(os.tmpdir(), "b2b-check-"))
  try {
    writeFiles(root, { ...soundRepository(), ...changes })
    return await look(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
