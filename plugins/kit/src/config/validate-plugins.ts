import type { ConfigModule, LoaderOptions } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createRequire } from "node:module"
import { join } from "node:path"
import { loadSchema } from "./parse-options"
import { readManifest } from "./plugin-manifest"

const SCOPE = "@medusa-b2b/"

type Resolve = (id: string) => unknown

/**
 * Whether the plugins of ours in a list fit together: each is built, and those
 * that it needs are in the list. `b2b()` makes such lists; a list written by
 * hand may lack one, and Medusa would start without a word.
 *
 * @param resolved - The `resolve` of each plugin in medusa-config.ts.
 * @throws MedusaError INVALID_ARGUMENT naming the plugin and what it lacks.
 */
export const requireWholeSet = (resolved: string[], resolve: Resolve): void => {
  const names = resolved
    .filter((each) => each.startsWith(SCOPE))
    .map((each) => each.slice(SCOPE.length))
  for (const name of names) {
    const manifest = readManifest(name, resolve)
    loadSchema(manifest, resolve)
    const missing = manifest.needs.find((need) => !names.includes(need))
    if (missing) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `The plugin "${name}" needs "${missing}", which is not among the plugins of medusa-config.ts. ` +
          `Add "${SCOPE}${missing}", or write ...b2b({ ${name}: {} }), which adds what is needed.`
      )
    }
  }
}

/**
 * Module loader that stops the boot when the plugins do not fit together. Each
 * plugin has it in one of its modules, for kit may be the one that is missing.
 *
 * @throws MedusaError INVALID_ARGUMENT naming the plugin and what it lacks.
 */
export const validatePlugins = async ({
  container,
}: LoaderOptions): Promise<void> => {
  // A module that is tested by itself has no store around it.
  const config = container.resolve<ConfigModule | undefined>(
    ContainerRegistrationKeys.CONFIG_MODULE,
    { allowUnregistered: true }
  )
  const plugins = (config?.plugins ?? []).map((plugin) =>
    typeof plugin === "string" ? plugin : plugin.resolve
  )
  requireWholeSet(plugins, createRequire(join(process.cwd(), "package.json")))
}
