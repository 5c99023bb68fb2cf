import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { QueueImportDTO } from "../../../types/company-import"
import { CompanyImportEvents } from "../../../types/events"
import { queueCompanyImportStep } from "../steps/queue-company-import"

export const queueCompanyImportWorkflowId = "queue-company-import"

/**
 * Puts an import into the queue; it runs in the background, one at a time.
 *
 * @example
 * const { result } = await queueCompanyImportWorkflow(container).run({
 *   input: {
 *     kind: "companies",
 *     file_name: "companies.csv",
 *     content: file.toString("base64"),
 *     mode: "skip_bad_rows",
 *     dry_run: true,
 *     format,
 *     row_count: 4000,
 *     actor,
 *   },
 * })
 *
 * @summary Queue an import.
 */
export const queueCompanyImportWorkflow = createWorkflow(
  queueCompanyImportWorkflowId,
  (input: WorkflowData<QueueImportDTO>) => {
    const run = queueCompanyImportStep(input)
    emitEventStep({
      eventName: CompanyImportEvents.QUEUED,
      data: { id: run.id },
    })
    return new WorkflowResponse(run)
  }
)
