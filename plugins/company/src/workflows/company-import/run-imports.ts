import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readTable } from "../../import/read-table"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../modules/company-import"
import type { CompanyImportDTO } from "../../types/company-import"
import { executeImport } from "./execute-import"
import { importKind } from "./kinds"

/** Milliseconds between two signs of life; much less than after how many a run counts as dead. */
const BEAT_EVERY = 15_000

const runImport = async (
  id: string,
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyImportModuleService = container.resolve(
    COMPANY_IMPORT_MODULE
  )
  const heart = setInterval(() => {
    service.noteProgress(id, null).catch((error) =>
      // The next beat may succeed; a run that stays silent is told as interrupted.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The import ${id} could not give a sign of life: ${error}`)
    )
  }, BEAT_EVERY)
  try {
    const run = (await service.retrieveCompanyImport(
      id
    )) as unknown as CompanyImportDTO
    const [file] = await service.listCompanyImportFiles({
      company_import_id: id,
    })
    const kind = importKind(run.kind)
    const { rows, decimalMark } = readTable(
      Buffer.from(file.content, "base64"),
      kind.columns
    )
    const report = await executeImport(
      { kind, rows, decimalMark, mode: run.mode, dry_run: run.dry_run },
      { actor: run.actor, run_id: id, container }
    )
    await service.finishImport(id, { status: "done", ...report })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The import ${id} failed`, error as Error)
    await service.finishImport(id, {
      status: "failed",
      error: (error as Error).message,
    })
  } finally {
    clearInterval(heart)
  }
}

/**
 * Runs what waits, one after another. Any server may call it at any time: a run
 * is taken by one, and only when no other is running.
 */
export const runImports = async (container: MedusaContainer): Promise<void> => {
  const service: CompanyImportModuleService = container.resolve(
    COMPANY_IMPORT_MODULE
  )
  for (;;) {
    const id = await service.takeNextImport()
    if (!id) {
      return
    }
    await runImport(id, container)
  }
}
