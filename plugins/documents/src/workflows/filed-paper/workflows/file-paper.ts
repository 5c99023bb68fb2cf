import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { uploadFilesStep } from "@medusajs/medusa/core-flows"
import type { FilePaperInput } from "../../../types/filed-paper"
import { createFiledPaperStep } from "../steps/create-filed-paper"
import { mailFiledPaperStep } from "../steps/mail-filed-paper"
import { validatePaperOrderStep } from "../steps/validate-paper-order"

export const filePaperWorkflowId = "file-paper"

/**
 * Files a paper that another system made, e.g. an invoice of the ERP, with its
 * order, and mails it to those of the company who get such papers. Taken back
 * whole when a step fails.
 *
 * @example
 * await filePaperWorkflow(container).run({
 *   input: {
 *     order_id: "order_123",
 *     paper: "invoice",
 *     number: "F-1001",
 *     filename: "F-1001.pdf",
 *     content_type: "application/pdf",
 *     content: base64,
 *   },
 * })
 *
 * @summary File a paper with an order and mail it.
 */
export const filePaperWorkflow = createWorkflow(
  filePaperWorkflowId,
  (input: WorkflowData<FilePaperInput>) => {
    validatePaperOrderStep(input)
    const files = uploadFilesStep(
      transform({ input }, ({ input }) => ({
        files: [
          {
            filename: input.filename,
            mimeType: input.content_type,
            content: input.content,
            access: "private" as const,
          },
        ],
      }))
    )
    const paper = createFiledPaperStep(
      transform({ input, files }, ({ input, files }) => ({
        order_id: input.order_id,
        paper: input.paper,
        number: input.number ?? null,
        external_id: input.external_id ?? null,
        file_id: files[0].id,
        filename: input.filename,
        content_type: input.content_type,
      }))
    )
    mailFiledPaperStep(paper)
    return new WorkflowResponse(paper)
  }
)
