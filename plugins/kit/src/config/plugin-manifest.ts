import { MedusaError } from "@medusajs/framework/utils"

/** A provider that only the app's configuration can register with a module of core. */
export type DeclaredProvider = {
  /** The module's short name: `tax`. */
  module: string
  /** Where the provider is: `@medusa-b2b/company/providers/tax`. */
  resolve: string
  /** Its id in the configuration; core makes the provider's full id with it. */
  id: string
}

/** What a plugin's package.json says about its place among the others. */
export type PluginManifest = {
  /** Short name: `contracts`. */
  name: string
  /** Package: `@medusa-b2b/contracts`. */
  package: string
  /** Short names of the plugins that it cannot do without. */
  needs: string[]
  /** Providers that `b2b()` registers with core's modules. */
  providers: DeclaredProvider[]
}

type Resolve = (id: string) => unknown

/**
 * Reads a plugin's manifest from its package.json.
 *
 * @param neededBy - The plugin that cannot do without this one; none when the store names it.
 * @throws MedusaError INVALID_ARGUMENT when the package is not installed, or is no plugin of medusa-b2b.
 */
export const readManifest = (
  name: string,
  resolve: Resolve,
  neededBy?: string
): PluginManifest => {
  const packageName = `@medusa-b2b/${name}`
  let packageJson: {
    medusaB2b?: { needs?: string[]; providers?: DeclaredProvider[] }
  }
  try {
    packageJson = resolve(`${packageName}/package.json`) as typeof packageJson
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      neededBy
        ? `"${neededBy}" needs the plugin "${name}", which is not installed. Run "npm install ${packageName}". (${(error as Error).message})`
        : `b2b(): there is no plugin "${name}". Run "npm install ${packageName}", or correct the name. (${(error as Error).message})`
    )
  }
  if (!packageJson.medusaB2b) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `b2b(): ${packageName} has no "medusaB2b" in its package.json, so it is no plugin of medusa-b2b.`
    )
  }
  return {
    name,
    package: packageName,
    needs: packageJson.medusaB2b.needs ?? [],
    providers: packageJson.medusaB2b.providers ?? [],
  }
}
