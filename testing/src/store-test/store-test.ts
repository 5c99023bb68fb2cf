import { tmpdir } from "node:os"
import { join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { runMigrationScripts } from "./run-migration-scripts"
import { settleMails } from "./settle-mails"
import type { TestApp } from "./test-app"

/** What a suite works with. */
export type StoreSuite<Given> = {
  app: TestApp
  /** What `fixtures` returned. Filled before the first test: read it inside tests only. */
  given: Given
  /** Waits until no workflow is running in the background. */
  waitForWorkflows: () => Promise<void>
  /** Puts the database back to the fixtures in the middle of a test. */
  reset: () => Promise<void>
  /** Connection URL of the suite's own database, for a second server beside the test's. */
  databaseUrl: string
}

/** A suite against a whole store: see {@link storeTest}. */
export type StoreTest<Given extends object> = {
  /** Names the describe block and the database. */
  name: string
  /** Makes the data, once. Every test starts from a copy of them. */
  fixtures: (app: TestApp) => Promise<Given>
  suite: (context: StoreSuite<Given>) => void
  /** Environment of the store while the suite runs. */
  env?: Record<string, string>
  /** Folder of the medusa-config; default: where Jest was started. */
  cwd?: string
  /** Called before the store's server starts, with all modules registered. */
  beforeServerStart?: (container: MedusaContainer) => Promise<void>
}

const databaseName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, 30)

/**
 * Boots the store with a database of its own, runs the plugins' migration
 * scripts, makes the fixtures and hands both to the suite. The database is put
 * back to the fixtures before each test.
 *
 * @example
 * storeTest({
 *   name: "prices",
 *   fixtures: wholesaleStore,
 *   suite: ({ given }) => {
 *     it("shows a visitor the list price", async () => {
 *       const answer = await asVisitor(given.store).get("/store/products")
 *       expect(answer.status).toBe(200)
 *     })
 *   },
 * })
 */
export const storeTest = <Given extends object>({
  name,
  fixtures,
  suite,
  env,
  cwd,
  beforeServerStart,
}: StoreTest<Given>): void => {
  // Where the reference store writes its mails (see `sentMails`) and private
  // files. The store's configuration is read before `env` is in force.
  const folder = join(tmpdir(), `b2b-${databaseName(name)}-${process.pid}`)
  process.env.MAIL_FOLDER = join(folder, "mails")
  process.env.PRIVATE_FILES = join(folder, "files")
  describe(name, () => {
    medusaIntegrationTestRunner({
      inApp: true,
      moduleName: databaseName(name),
      cwd,
      env: { MEDUSA_DISABLE_TELEMETRY: "1", ...env },
      hooks: { beforeServerStart },
      testSuite: ({ api, getContainer, dbConfig, dbUtils, utils }) => {
        const given = {} as Given
        const app: TestApp = {
          api,
          get container() {
            return getContainer()
          },
        }

        beforeAll(async () => {
          await runMigrationScripts(app.container, cwd)
          Object.assign(given, await fixtures(app))
          await utils.waitWorkflowExecutions()
          await settleMails(app.container)
        })

        suite({
          app,
          given,
          waitForWorkflows: utils.waitWorkflowExecutions,
          reset: () => dbUtils.restore(),
          databaseUrl: dbConfig.clientUrl,
        })
      },
    })
  })
}
