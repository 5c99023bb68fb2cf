import { MedusaError } from "@medusajs/framework/utils"
import type { PluginManifest } from "./plugin-manifest"

/**
 * Every plugin after those it needs; otherwise in the order given.
 *
 * @throws MedusaError INVALID_ARGUMENT when plugins need each other in a circle.
 */
export const sortByNeeds = (manifests: PluginManifest[]): PluginManifest[] => {
  const byName = new Map(manifests.map((each) => [each.name, each]))
  const sorted: PluginManifest[] = []
  const visit = (manifest: PluginManifest, path: string[]): void => {
    if (path.includes(manifest.name)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `b2b(): plugins need each other in a circle: ${[...path, manifest.name].join(" → ")}.`
      )
    }
    if (sorted.includes(manifest)) {
      return
    }
    for (const need of manifest.needs) {
      const needed = byName.get(need)
      if (needed) {
        visit(needed, [...path, manifest.name])
      }
    }
    sorted.push(manifest)
  }
  manifests.forEach((manifest) => visit(manifest, []))
  return sorted
}
