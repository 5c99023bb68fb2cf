import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createPgConnection,
} from "@medusajs/framework/utils"
import {
  createDatabase,
  dropDatabase,
  TestDatabaseUtils,
} from "@medusajs/test-utils"
import { settleStore } from "../settle-store"

const databaseName = `settle-store-${process.env.JEST_WORKER_ID ?? "1"}`
const credentials = {
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  user: process.env.DB_USERNAME,
  password: process.env.DB_PASSWORD,
}

describe("a store after a test", () => {
  const warnings: string[] = []
  const database = createPgConnection({
    clientUrl: TestDatabaseUtils.getDatabaseURL(databaseName),
  })
  const services: Record<string, unknown> = {
    [ContainerRegistrationKeys.PG_CONNECTION]: database,
    [ContainerRegistrationKeys.LOGGER]: {
      warn: (text: string) => warnings.push(text),
    },
  }
  const container = {
    resolve: (name: string) => services[name],
  } as unknown as MedusaContainer

  beforeAll(() => createDatabase({ databaseName }, credentials))

  afterEach(() => warnings.splice(0))

  afterAll(async () => {
    await database.destroy()
    await dropDatabase({ databaseName }, credentials)
  })

  it("is settled when no transaction is open and no subscriber at work", async () => {
    const transaction = await database.transaction()
    let running = 1
    let settled = false
    const settling = settleStore(container, () => running).then(
      () => (settled = true)
    )

    await database.raw("select pg_sleep(0.2)")
    await transaction.commit()
    await database.raw("select pg_sleep(0.2)")
    expect(settled).toBe(false)
    running = 0

    await settling
    expect(warnings).toEqual([])
  })

  it("is not waited for longer than asked, and what hangs is told and broken off", async () => {
    const transaction = await database.transaction()

    await settleStore(container, () => 0, { withinMs: 200 })

    expect(warnings).toEqual([
      expect.stringContaining("0 subscribers and jobs and 1 sessions"),
    ])
    await expect(transaction.raw("select 1")).rejects.toThrow()
    await transaction.rollback().catch(() => undefined)
  })
})
