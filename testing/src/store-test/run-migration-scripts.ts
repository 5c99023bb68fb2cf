import { join } from "node:path"
import { MigrationScriptsMigrator } from "@medusajs/framework/migrations"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
} from "@medusajs/framework/utils"

/**
 * Runs the plugins' migration scripts, as `medusa db:migrate` does: Medusa's
 * test runner migrates tables only. The store's own scripts (demo data) are
 * left out, because a test makes its data itself.
 *
 * @param directory - Folder of the store's medusa-config.
 */
export const runMigrationScripts = async (
  container: MedusaContainer,
  directory = process.cwd()
): Promise<void> => {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugins = await getResolvedPlugins(directory, config, false)
  const migrator = new MigrationScriptsMigrator({ container })
  await migrator.ensureMigrationsTable()
  await migrator.run(
    plugins.map(({ resolve }) => join(resolve, "migration-scripts"))
  )
}
