import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { COMPANY_ACTIVITY_MODULE, type CompanyActivityModuleService } from ".."
import { CompanyActivity } from "../models/company-activity"

const entry = {
  company_id: "comp_1",
  action: "company.suspended",
  subject_type: "company",
  subject_id: "comp_1",
  before: { status: "active" },
  after: { status: "suspended" },
  actor_kind: "staff" as const,
  actor_id: "user_1",
}

moduleIntegrationTestRunner<CompanyActivityModuleService>({
  moduleName: COMPANY_ACTIVITY_MODULE,
  moduleModels: [CompanyActivity],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const rows = () =>
      MikroOrmWrapper.forkManager().execute(
        `select * from company_activity order by id`
      )

    it("keeps an entry as it was recorded", async () => {
      const recorded = await service.record(entry)

      expect(await service.listCompanyActivities()).toEqual([
        expect.objectContaining({ id: recorded?.id, ...entry }),
      ])
    })

    it.each([
      [`update company_activity set action = 'x'`, "UPDATE"],
      [`update company_activity set deleted_at = now()`, "UPDATE"],
      [`update company_activity set action = 'x' where false`, "UPDATE"],
      [`delete from company_activity`, "DELETE"],
      [`truncate company_activity`, "TRUNCATE"],
      [`truncate company_activity cascade`, "TRUNCATE"],
      [
        `insert into company_activity select * from company_activity
         on conflict (id) do update set action = 'x'`,
        "UPDATE",
      ],
    ])("is append-only in the database: %s", async (statement, operation) => {
      await service.record(entry)
      const before = await rows()

      await expect(
        MikroOrmWrapper.forkManager().execute(statement)
      ).rejects.toThrow(
        `The activity log is append-only: ${operation} of company_activity is refused`
      )
      expect(await rows()).toEqual(before)
    })

    it("is append-only through the service as well", async () => {
      const recorded = await service.record(entry)
      const id = recorded?.id as string
      const before = await rows()

      for (const change of [
        () => service.updateCompanyActivities({ id, action: "x" } as never),
        () => service.deleteCompanyActivities([id]),
        () => service.softDeleteCompanyActivities([id]),
      ]) {
        await expect(change()).rejects.toThrow()
        expect(await rows()).toEqual(before)
      }
    })

    it("records a moment as JavaScript reads it, one by one and many at once", async () => {
      await service.record(entry)
      await service.recordMany([entry, { ...entry, subject_id: "comp_2" }])

      const [{ cut }] = await MikroOrmWrapper.forkManager().execute(
        `select count(*)::int as cut from company_activity
         where created_at = date_trunc('milliseconds', created_at)`
      )
      expect({ cut, all: (await rows()).length }).toEqual({ cut: 3, all: 3 })
    })

    it("records what happened once once, however many record it at once", async () => {
      const once = { ...entry, once_key: "order.placed order_1" }
      const recorded = await Promise.all(
        Array.from({ length: 5 }, () => service.record(once))
      )

      expect(recorded.filter(Boolean)).toHaveLength(1)
      expect(await rows()).toHaveLength(1)
    })
  },
})
