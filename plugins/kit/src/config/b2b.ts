import { MedusaError } from "@medusajs/framework/utils"
import { createRequire } from "node:module"
import { join } from "node:path"
import { hasLocking, type ModuleConfig, postgresLocking } from "./locking"
import { parseOptions } from "./parse-options"
import { type PluginManifest, readManifest } from "./plugin-manifest"
import { withProviders } from "./providers"
import { sortByNeeds } from "./sort-by-needs"

/** Options per plugin, by its short name; `false` leaves a plugin out. */
export type ChosenPlugins = Record<
  string,
  Record<string, unknown> | boolean | undefined
>

/** The rest of the store's configuration that is of one list with ours. */
export type StoreConfig = {
  /** The store's own and other vendors' plugins; loaded after ours. */
  plugins?: (string | { resolve: string; options: Record<string, unknown> })[]
  /** The store's own modules and providers. */
  modules?: ModuleConfig[]
}

/** What is spread into `defineConfig`. */
export type B2bConfig = {
  plugins: NonNullable<StoreConfig["plugins"]>
  modules: ModuleConfig[]
}

const withNeeds = (
  names: string[],
  read: (name: string, neededBy?: string) => PluginManifest
): PluginManifest[] => {
  const found = new Map<string, PluginManifest>()
  const add = (name: string, neededBy?: string): void => {
    if (found.has(name)) {
      return
    }
    const manifest = read(name, neededBy)
    found.set(name, manifest)
    manifest.needs.forEach((need) => add(need, name))
  }
  names.forEach((name) => add(name))
  return [...found.values()]
}

/**
 * The plugins of medusa-b2b for `defineConfig`:
 *
 * ```ts
 * defineConfig({ projectConfig, ...b2b({ company: {}, contracts: {} }) })
 * ```
 *
 * Puts kit first and every plugin after those it needs, adds what a chosen one
 * needs, parses the options, registers the providers that the plugins declare
 * (unless the store configures that module itself), and adds PostgreSQL locking
 * unless the store has locking of its own: in-memory locks break with the first
 * script that runs beside the server.
 *
 * @param chosen - Options per plugin; `false` leaves it out.
 * @param store - The store's own plugins and modules, to be merged with ours.
 * @throws MedusaError INVALID_ARGUMENT with a sentence when the set is impossible, a plugin is not
 * installed or not built, or an option is wrong.
 */
export const b2b = (
  chosen: ChosenPlugins,
  store: StoreConfig = {}
): B2bConfig => {
  const resolveFromApp = createRequire(join(process.cwd(), "package.json"))
  const read = (name: string, neededBy?: string) =>
    readManifest(name, resolveFromApp, neededBy)

  const wanted = Object.keys(chosen).filter((name) => chosen[name] !== false)
  const manifests = sortByNeeds(withNeeds(["kit", ...wanted], read))

  for (const { name, needs } of manifests) {
    const missing = needs.find((need) => chosen[need] === false)
    if (missing) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `b2b(): "${name}" needs "${missing}", which is switched off. Switch "${missing}" on or "${name}" off.`
      )
    }
  }

  const plugins = manifests.map((manifest) => {
    const given = chosen[manifest.name]
    return {
      resolve: manifest.package,
      options: parseOptions(
        manifest,
        typeof given === "object" ? given : {},
        resolveFromApp
      ),
    }
  })
  const modules = store.modules ?? []
  return {
    plugins: [...plugins, ...(store.plugins ?? [])],
    modules: [
      ...modules,
      ...withProviders(manifests, modules),
      ...(hasLocking(modules) ? [] : [postgresLocking]),
    ],
  }
}
