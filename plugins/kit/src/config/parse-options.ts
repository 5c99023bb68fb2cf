import { MedusaError } from "@medusajs/framework/utils"
import type { PluginManifest } from "./plugin-manifest"

type OptionsSchema = {
  safeParse: (given: unknown) =>
    | { success: true; data: Record<string, unknown> }
    | {
        success: false
        error: { issues: { path: PropertyKey[]; message: string }[] }
      }
}

type Resolve = (id: string) => unknown

const loadSchema = (
  manifest: PluginManifest,
  resolve: Resolve
): OptionsSchema => {
  try {
    return (
      resolve(`${manifest.package}/options`) as {
        optionsSchema: OptionsSchema
      }
    ).optionsSchema
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `b2b(): ${manifest.package} is installed but not built. Run "npm run build". (${(error as Error).message})`
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
): Record<string, unknown> => {
  const parsed = loadSchema(manifest, resolve).safeParse(given)
  if (parsed.success) {
    return parsed.data
  }
  const faults = parsed.error.issues.map(
    ({ path, message }) =>
      `${path.map(String).join(".") || "options"}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `b2b(): the options of "${manifest.name}" are wrong. ${faults.join(". ")}.`
  )
}
