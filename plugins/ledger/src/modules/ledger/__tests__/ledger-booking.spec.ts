import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LEDGER_MODULE, type LedgerModuleService } from ".."
import * as models from "../models"

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) =>
    describe("the ledger", () => {
      const open = async (limit_amount: number | null, key = "credit:comp_1") =>
        (
          await service.openAccount({
            key,
            owner_type: "company",
            owner_id: "comp_1",
            kind: "credit",
            unit: "sek",
            limit_amount,
            time_zone: "Europe/Stockholm",
          })
        ).account

      const hold = async (account_id: string, amount: number, key: string) => {
        const result = await service.hold({
          key,
          holds: [{ account_id, amount }],
        })
        if (!result.accepted) {
          throw new Error(JSON.stringify(result.refusals))
        }
        return result.holds[0]
      }

      afterEach(async () => {
        expect(await service.differences()).toEqual([])
      })

      it("is free again when what was ordered is invoiced, released and paid", async () => {
        const { id } = await open(10_000)
        const free = async () => (await service.standings([id]))[0].free

        const { id: hold_id } = await hold(id, 6000, "order_1")
        expect(await free()).toBe("4000")

        await service.charge({
          key: "invoice_1",
          reference: { type: "invoice", id: "F-1" },
          charges: [{ hold_id, amount: 4000 }],
        })
        expect(await free()).toBe("4000")

        await service.release({
          key: "never_delivered_1",
          releases: [{ hold_id, amount: 2000 }],
        })
        expect(await free()).toBe("6000")

        await service.credit({
          key: "payment_1",
          credits: [{ account_id: id, amount: 4000 }],
        })
        expect(await service.standings([id])).toEqual([
          expect.objectContaining({
            held: "0",
            charged: "4000",
            credited: "4000",
            free: "10000",
            period: "all",
          }),
        ])
      })
    }),
})
