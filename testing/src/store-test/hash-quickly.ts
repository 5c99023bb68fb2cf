import type { ConfigModule } from "@medusajs/framework/types"
import { getConfigFile, Modules } from "@medusajs/framework/utils"

type AuthOptions = {
  providers?: { id?: string; options?: Record<string, unknown> }[]
}

/**
 * Makes the store's log-ins cheap: core's way of hashing a password takes 70 ms
 * of computing on purpose, and a test's people log in by the dozen. The config
 * file is read once per process, so that the server sees the change.
 *
 * @param cwd - Folder of the medusa-config.
 */
export const hashQuickly = async (cwd: string): Promise<void> => {
  const { configModule } = await getConfigFile<ConfigModule>(
    cwd,
    "medusa-config"
  )
  const auth = configModule?.modules?.[Modules.AUTH] as
    { options?: AuthOptions } | undefined
  for (const provider of auth?.options?.providers ?? []) {
    if (provider.id === "emailpass") {
      provider.options = {
        hashConfig: { logN: 4, r: 8, p: 1 },
        ...provider.options,
      }
    }
  }
}
