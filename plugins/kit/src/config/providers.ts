import type { ModuleConfig } from "./locking"
import { configures } from "./locking"
import type { DeclaredProvider, PluginManifest } from "./plugin-manifest"

const asModule = (
  module: string,
  providers: DeclaredProvider[]
): ModuleConfig => ({
  resolve: `@medusajs/medusa/${module}`,
  options: {
    providers: providers.map(({ resolve, id }) => ({ resolve, id })),
  },
})

/**
 * The modules that the chosen plugins have providers for: Medusa takes
 * providers from the app's configuration only. A module that the store
 * configures itself is left alone: its providers are the store's to list.
 *
 * @param manifests - The chosen plugins.
 * @param modules - What the store configures itself.
 */
export const withProviders = (
  manifests: Pick<PluginManifest, "providers">[],
  modules: ModuleConfig[]
): ModuleConfig[] => {
  const declared = manifests.flatMap(({ providers }) => providers)
  const wanted = [...new Set(declared.map(({ module }) => module))].filter(
    (module) => !configures(modules, module)
  )
  return wanted.map((module) =>
    asModule(
      module,
      declared.filter((provider) => provider.module === module)
    )
  )
}
