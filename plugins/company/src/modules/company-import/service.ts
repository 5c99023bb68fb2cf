import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  CompanyImportDTO,
  ImportEnd,
  QueueImportDTO,
} from "../../types/company-import"
import { CompanyImport, CompanyImportFile, CompanyImportRow } from "./models"
import { deleteOldContents, insertReportRows } from "./sql/rows"
import { beat, interruptSilentRuns, takeNextRun } from "./sql/runs"

const transaction = (context: Context) =>
  context.transactionManager as SqlEntityManager

/** Runs of imports: one at a time, over all servers. */
export class CompanyImportModuleService extends MedusaService({
  CompanyImport,
  CompanyImportFile,
  CompanyImportRow,
}) {
  /** Puts a run into the queue, with its file. */
  @InjectManager()
  async queueImport(
    data: QueueImportDTO,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyImportDTO> {
    return this.queueImport_(data, context)
  }

  @InjectTransactionManager()
  protected async queueImport_(
    { content, ...data }: QueueImportDTO,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyImportDTO> {
    const run = await this.createCompanyImports(data as never, context)
    const { id } = run as unknown as CompanyImportDTO
    await this.createCompanyImportFiles(
      { company_import_id: id, content },
      context
    )
    return run as unknown as CompanyImportDTO
  }

  /**
   * Takes the oldest waiting run. Runs of processes that are gone are marked
   * first, so that they hold up nobody.
   *
   * @returns its id, or null when none waits or another one is running.
   */
  @InjectManager()
  async takeNextImport(
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return this.takeNextImport_(context)
  }

  @InjectTransactionManager()
  protected async takeNextImport_(
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    await interruptSilentRuns(transaction(context))
    return takeNextRun(transaction(context))
  }

  /** A sign of life of a run; `progress` in rows, null to leave it. */
  @InjectManager()
  async noteProgress(
    id: string,
    progress: number | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.noteProgress_(id, progress, context)
  }

  @InjectTransactionManager()
  protected async noteProgress_(
    id: string,
    progress: number | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await beat(transaction(context), id, progress)
  }

  /**
   * Ends a run with its report or its error. The file of a run that has been
   * taken for good goes; of a dry run and of a failed one it stays to be repeated.
   */
  @InjectManager()
  async finishImport(
    id: string,
    end: ImportEnd,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.finishImport_(id, end, context)
  }

  @InjectTransactionManager()
  protected async finishImport_(
    id: string,
    end: ImportEnd,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const run = await this.retrieveCompanyImport(id, {}, context)
    const done = end.status === "done"
    await this.updateCompanyImports(
      {
        id,
        status: end.status,
        finished_at: new Date(),
        ...(done
          ? { counts: end.counts, progress: run.row_count }
          : { error: end.error }),
      } as never,
      context
    )
    if (done) {
      await insertReportRows(transaction(context), id, end.rows)
    }
    if (done && !run.dry_run && end.counts.left_out === 0) {
      await this.deleteCompanyImportFiles({ company_import_id: id }, context)
    }
  }

  /** Deletes files and report rows that are older than they are kept. */
  @InjectManager()
  async deleteOldContents(
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOldContents_(context)
  }

  @InjectTransactionManager()
  protected async deleteOldContents_(
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await deleteOldContents(transaction(context))
  }
}
