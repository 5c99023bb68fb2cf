/** A module as `defineConfig` takes it in a list. */
export type ModuleConfig = {
  key?: string
  resolve?: string
  options?: Record<string, unknown>
}

/** Locks in the database that the store has anyway: shared by every process. See the provider for why it is not Medusa's own. */
export const postgresLocking: ModuleConfig = {
  resolve: "@medusajs/medusa/locking",
  options: {
    providers: [
      {
        resolve: "@medusa-b2b/kit/providers/locking",
        id: "b2b-leases",
        is_default: true,
      },
    ],
  },
}

/** Whether the store configures a module of core itself. */
export const configures = (modules: ModuleConfig[], name: string): boolean =>
  modules.some(
    ({ key, resolve }) =>
      key === name || resolve === name || (resolve ?? "").endsWith(`/${name}`)
  )

/** Whether the store has configured the locking module itself. */
export const hasLocking = (modules: ModuleConfig[]): boolean =>
  configures(modules, "locking")
