import { container, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { logger } from "@medusajs/framework/logger"
import { Migrator } from "@medusajs/framework/migrations"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
  mergePluginModules,
} from "@medusajs/framework/utils"
import { loadSearchIndexes } from "@medusajs/medusa/loaders/search"
import {
  applyEnvVarsToProcess,
  clearInstances,
  configLoaderOverride,
  createDatabase,
  dropDatabase,
  execOrTimeout,
  initDb,
  migrateDatabase,
  migrateSearchIndexes,
  syncLinks,
} from "@medusajs/test-utils"
import { startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app"
import axios from "axios"
import { hashQuickly } from "./hash-quickly"
import type { TestApp } from "./test-app"

/** What is started, and on which database. */
export type StoreToBoot = {
  database: string
  databaseUrl: string
  /** Folder of the medusa-config. */
  cwd: string
  env: Record<string, string>
  beforeServerStart?: (container: MedusaContainer) => Promise<void>
}

/** A store that is up. */
export type BootedStore = TestApp & {
  /** Ends the store and deletes its database. */
  shutDown: () => Promise<void>
}

const credentials = () => ({
  host: process.env.DB_HOST ?? "localhost",
  port: Number(process.env.DB_PORT ?? "5432"),
  user: process.env.DB_USERNAME ?? "postgres",
  password: process.env.DB_PASSWORD ?? "",
})

const makeTables = async (cwd: string): Promise<void> => {
  const loader = new MedusaAppLoader({ medusaConfigPath: cwd, cwd })
  await new Migrator({ container }).ensureMigrationsTable()
  await migrateDatabase(loader)
  await syncLinks(loader, cwd, container, logger)
  await clearInstances()
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugins = await getResolvedPlugins(cwd, config, true)
  await loadSearchIndexes({ plugins, configModule: config, logger })
  await loader.load()
  await migrateSearchIndexes(container, logger)
}

/**
 * Starts a store in this process, as Medusa's test runner does, on a database
 * of its own. The runner itself is not used because it makes that database
 * anew for every test.
 */
export const bootStore = async ({
  database,
  databaseUrl,
  cwd,
  env,
  beforeServerStart,
}: StoreToBoot): Promise<BootedStore> => {
  await hashQuickly(cwd)
  await configLoaderOverride(cwd, { clientUrl: databaseUrl })
  const takeBackEnv = applyEnvVarsToProcess(env)
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(config, await getResolvedPlugins(cwd, config), cwd)
  container.register({
    [ContainerRegistrationKeys.LOGGER]: asValue(logger),
  })
  await beforeServerStart?.(container)
  // One that a killed run has left behind is not what the test begins with.
  await dropDatabase({ databaseName: database }, credentials())
  await createDatabase({ databaseName: database }, credentials())
  const connection = await initDb()
  await makeTables(cwd)
  const { port, shutdown } = await startApp({ cwd, env })
  return {
    api: axios.create({ baseURL: `http://localhost:${port}` }),
    container,
    shutDown: async () => {
      await shutdown()
      await clearInstances()
      await container.dispose()
      // One whose session was broken off is never given back.
      await execOrTimeout(connection.destroy()).catch(() => undefined)
      await dropDatabase({ databaseName: database }, credentials())
      takeBackEnv()
    },
  }
}
