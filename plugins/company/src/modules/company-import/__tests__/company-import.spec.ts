import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SILENT_FOR } from "../../../domain/company-import/import-run"
import type { ReportCounts } from "../../../import/report"
import { COMPANY_IMPORT_MODULE } from ".."
import { CompanyImport, CompanyImportFile, CompanyImportRow } from "../models"
import type { CompanyImportModuleService } from "../service"

const counts: ReportCounts = {
  created: 1,
  updated: 0,
  unchanged: 0,
  refused: 1,
  left_out: 0,
}

const rows = [
  {
    line: 2,
    external_id: "A",
    outcome: "created" as const,
    messages: [],
  },
  {
    line: 3,
    external_id: null,
    outcome: "refused" as const,
    messages: [{ column: "name", code: "missing", params: {} }],
  },
]

moduleIntegrationTestRunner<CompanyImportModuleService>({
  moduleName: COMPANY_IMPORT_MODULE,
  moduleModels: [CompanyImport, CompanyImportFile, CompanyImportRow],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const queue = (file_name: string, dry_run = false) =>
      service.queueImport({
        kind: "companies",
        file_name,
        mode: "skip_bad_rows",
        dry_run,
        format: {
          encoding: "utf-8",
          delimiter: ";",
          decimal_mark: ",",
          ignored: [],
        },
        row_count: 2,
        actor: { kind: "staff", user_id: "user_1" },
        content: "QQ==",
      })

    const statuses = async () =>
      (
        await service.listCompanyImports({}, { order: { file_name: "ASC" } })
      ).map(({ status }) => status)

    const files = async () =>
      (await service.listCompanyImportFiles({})).map(
        ({ company_import_id }) => company_import_id
      )

    describe("runs of imports", () => {
      it("run one at a time, the oldest first, however many servers take them", async () => {
        const first = await queue("a")
        await queue("b")
        const taken = await Promise.all(
          Array.from({ length: 8 }, () => service.takeNextImport())
        )
        expect(taken.filter(Boolean)).toEqual([first.id])
        expect(await statuses()).toEqual(["running", "waiting"])
        await service.finishImport(first.id, { status: "done", rows, counts })
        expect(await service.takeNextImport()).not.toBe(first.id)
        expect(await statuses()).toEqual(["done", "running"])
      })

      it("are interrupted when their process gives no sign of life", async () => {
        const first = await queue("a")
        await queue("b")
        await service.takeNextImport()
        const silentFor = (milliseconds: number) =>
          MikroOrmWrapper.forkManager().execute(
            `update company_import set beat_at = now() - ? * interval '1 millisecond' where id = ?`,
            [milliseconds, first.id]
          )
        await silentFor(SILENT_FOR + 1000)
        await service.noteProgress(first.id, 1)
        expect(await service.takeNextImport()).toBeNull()
        await silentFor(SILENT_FOR + 1000)
        expect(await service.takeNextImport()).not.toBeNull()
        expect(await statuses()).toEqual(["interrupted", "running"])
        expect(await service.retrieveCompanyImport(first.id)).toMatchObject({
          progress: 1,
          finished_at: expect.any(Date),
        })
        // Its file is kept, to be run again.
        expect(await files()).toContain(first.id)
      })

      it("keep their report, and the file only as long as it may be of use", async () => {
        const real = await queue("a")
        const dry = await queue("b", true)
        const broken = await queue("c")
        for (const { id } of [real, dry]) {
          await service.finishImport(id, { status: "done", rows, counts })
        }
        await service.finishImport(broken.id, {
          status: "failed",
          error: "No connection",
        })
        expect(await statuses()).toEqual(["done", "done", "failed"])
        expect((await files()).sort()).toEqual([dry.id, broken.id].sort())
        const kept = await service.listCompanyImportRows(
          { company_import_id: real.id },
          { order: { line: "ASC" } }
        )
        expect(kept).toMatchObject(rows)
        expect(await service.retrieveCompanyImport(real.id)).toMatchObject({
          counts,
          progress: 2,
        })

        await service.deleteOldContents()
        expect(await files()).toHaveLength(2)
        await MikroOrmWrapper.forkManager().execute(
          "update company_import_file set created_at = now() - interval '8 days'"
        )
        await MikroOrmWrapper.forkManager().execute(
          "update company_import_row set created_at = now() - interval '91 days'"
        )
        await service.deleteOldContents()
        expect(await files()).toEqual([])
        expect(await service.listCompanyImportRows({})).toEqual([])
        expect(await statuses()).toHaveLength(3)
      })
    })
  },
})
