import { MedusaError } from "@medusajs/framework/utils"
import { checkOptions, type OptionsSchema } from "./check-options"
import type { PluginManifest } from "./plugin-manifest"

type Schema = OptionsSchema<Record<string, unknown>>

type Resolve = (id: string) => unknown

/**
 * The zod schema of a plugin's options, from its build.
 *
 * @throws MedusaError INVALID_ARGUMENT when the plugin is installed without its build, which Medusa
 * itself would load as a plugin that has nothing in it.
 */
export const loadSchema = (
  manifest: Pick<PluginManifest, "package">,
  resolve: Resolve
): Schema => {
  try {
    return (resolve(`${manifest.package}/options`) as { optionsSchema: Schema })
      .optionsSchema
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `${manifest.package} is installed but not built. Run "npm run build" where it comes from, or install it anew. (${(error as Error).message})`
    )
  }
}

/**
 * A plugin's options, checked against its schema and with its defaults.
 *
 * @throws MedusaError INVALID_ARGUMENT naming the plugin, the option and what is wrong with it.
 */
export const parseOptions = (
  manifest: PluginManifest,
  given: Record<string, unknown>,
  resolve: Resolve
): Record<string, unknown> =>
  checkOptions(manifest.name, loadSchema(manifest, resolve), given)
