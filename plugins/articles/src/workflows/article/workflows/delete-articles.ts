import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ArticleEvents } from "../../../types/events"
import { deleteArticlesStep } from "../steps/delete-article"

export const deleteArticlesWorkflowId = "delete-articles"

/**
 * Forgets units, numbers and successors of variants: they are sold by the
 * piece again. Taken back when a later step fails.
 *
 * @example
 * await deleteArticlesWorkflow(container).run({
 *   input: { variant_ids: ["variant_1"] },
 * })
 *
 * @summary Forget what is said about articles.
 */
export const deleteArticlesWorkflow = createWorkflow(
  deleteArticlesWorkflowId,
  (input: WorkflowData<{ variant_ids: string[] }>) => {
    const deleted = deleteArticlesStep(input.variant_ids)
    emitEventStep({
      eventName: ArticleEvents.DELETED,
      data: transform({ deleted }, ({ deleted }) =>
        deleted.map((variant_id) => ({ variant_id }))
      ),
    })
    return new WorkflowResponse(deleted)
  }
)
