import { tmpdir } from "node:os"
import { join } from "node:path"
import { waitWorkflowExecutions } from "@medusajs/test-utils/dist/medusa-test-runner-utils/wait-workflow-executions"
import { TestDatabaseUtils } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { bootStore, type BootedStore } from "./boot-store"
import { keepFixtures, restoreFixtures } from "./fixture-rows"
import { runMigrationScripts } from "./run-migration-scripts"
import { settleMails } from "./settle-mails"
import { settleStore } from "./settle-store"
import { watchWork } from "./watch-work"
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
  cwd = process.cwd(),
  beforeServerStart,
}: StoreTest<Given>): void => {
  // Where the reference store writes its mails (see `sentMails`) and private
  // files. The store's configuration is read before `env` is in force.
  const folder = join(tmpdir(), `b2b-${databaseName(name)}-${process.pid}`)
  process.env.MAIL_FOLDER = join(folder, "mails")
  process.env.PRIVATE_FILES = join(folder, "files")
  const database = `medusa-${databaseName(name)}-integration-${process.env.JEST_WORKER_ID ?? "1"}`
  const databaseUrl = TestDatabaseUtils.getDatabaseURL(database)
  describe(name, () => {
    const given = {} as Given
    let store: BootedStore | undefined
    let workRunning: () => number
    let areFixturesKept = false
    const up = (): BootedStore => {
      if (!store) {
        throw new Error("The store is not up: read `app` inside tests only")
      }
      return store
    }
    const app: TestApp = {
      get api() {
        return up().api
      },
      get container() {
        return up().container
      },
    }
    const waitForWorkflows = () => waitWorkflowExecutions(app.container)
    const reset = async () => {
      await settleStore(app.container, workRunning)
      await restoreFixtures(app.container)
    }

    beforeAll(async () => {
      store = await bootStore({
        database,
        databaseUrl,
        cwd,
        env: { MEDUSA_DISABLE_TELEMETRY: "1", ...env },
        beforeServerStart,
      })
      workRunning = watchWork(app.container)
      await runMigrationScripts(app.container, cwd)
      Object.assign(given, await fixtures(app))
      await waitForWorkflows()
      await settleMails(app.container)
    })

    beforeEach(async () => {
      if (areFixturesKept) {
        await reset()
        return
      }
      // Not before: the suite's own `beforeAll` may have added to them.
      await settleStore(app.container, workRunning)
      await keepFixtures(app.container)
      areFixturesKept = true
    })

    afterEach(() => store && waitForWorkflows())

    afterAll(async () => {
      if (store) {
        await settleStore(store.container, workRunning)
        await store.shutDown()
      }
    })

    suite({ app, given, waitForWorkflows, reset, databaseUrl })
  })
}
