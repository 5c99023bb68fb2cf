import { MedusaError } from "@medusajs/framework/utils"
/** What a plugin's package.json says about its place among the others. */
export type PluginManifest = {
  /** Short name: `contracts`. */
  name: string
  /** Package: `@medusa-b2b/contracts`. */
  package: string
  /** Short names of the plugins that it cannot do without. */
  needs: string[]
}

type Resolve = (id: string) => unknown

/**
 * Reads a plugin's manifest from its package.json.
 *
 * @throws MedusaError INVALID_ARGUMENT when the package is not installed, or is no plugin of medusa-b2b.
 */
export const readManifest = (
  name: string,
  resolve: Resolve
): PluginManifest => {
  const packageName = `@medusa-b2b/${name}`
  let packageJson: { medusaB2b?: { needs?: string[] } }
  try {
    packageJson = resolve(`${packageName}/package.json`) as typeof packageJson
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `b2b(): there is no plugin "${name}". Run "npm install ${packageName}", or correct the name. (${(error as Error).message})`
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
  }
}
