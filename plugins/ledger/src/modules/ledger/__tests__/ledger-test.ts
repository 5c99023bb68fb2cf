import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LEDGER_MODULE, type LedgerModuleService } from ".."
import type { HoldRefusal, LedgerHoldDTO } from "../../../types/booking"
import type { OpenAccountDTO } from "../../../types/account"
import * as models from "../models"

/** A ledger with a database of its own, and short ways to use it. */
export type LedgerTest = {
  service: LedgerModuleService
  sql: (statement: string) => Promise<Record<string, unknown>[]>
  /** Opens an account; the answer is its id. */
  open: (
    limit_amount: number | string | null,
    more?: Partial<OpenAccountDTO>
  ) => Promise<string>
  /** Holds on one account; the answer is the hold, or why not. */
  hold: (
    account_id: string,
    amount: number | string,
    more?: { key?: string; moment?: Date; expires_at?: Date }
  ) => Promise<LedgerHoldDTO | HoldRefusal>
  standing: (
    id: string,
    moment?: Date
  ) => Promise<{
    held: string
    charged: string
    credited: string
    free: string | null
  }>
  /** A key that nobody has used. */
  newKey: () => string
}

/**
 * Tests of the ledger against PostgreSQL. Each ends by deriving every balance
 * anew: there is no difference.
 */
export const ledgerTest = (
  name: string,
  suite: (test: LedgerTest) => void
): void =>
  moduleIntegrationTestRunner<LedgerModuleService>({
    moduleName: LEDGER_MODULE,
    moduleModels: Object.values(models),
    resolve: path.join(__dirname, ".."),
    pathToMigrations: path.join(__dirname, "../migrations"),
    testSuite: ({ service, MikroOrmWrapper }) =>
      describe(name, () => {
        let keys = 0
        const newKey = () => `test:${(keys += 1)}`

        afterEach(async () => {
          expect(await service.differences()).toEqual([])
        })

        suite({
          service,
          newKey,
          sql: (statement) => MikroOrmWrapper.forkManager().execute(statement),
          open: async (limit_amount, more = {}) =>
            (
              await service.openAccount({
                key: newKey(),
                owner_type: "company",
                owner_id: "comp_1",
                kind: "credit",
                unit: "sek",
                limit_amount,
                time_zone: "Europe/Stockholm",
                ...more,
              })
            ).account.id,
          hold: async (account_id, amount, more = {}) => {
            const result = await service.hold({
              key: newKey(),
              ...more,
              holds: [{ account_id, amount }],
            })
            return result.accepted ? result.holds[0] : result.refusals[0]
          },
          standing: async (id, moment) => {
            const [{ held, charged, credited, free }] = await service.standings(
              [id],
              moment
            )
            return { held, charged, credited, free }
          },
        })
      }),
  })
