import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ArticleEvents } from "../../../types/events"
import { saveArticleStep, type SaveArticleInput } from "../steps/save-article"
import { validateArticleVariantsStep } from "../steps/validate-article-variants"

export const saveArticleWorkflowId = "save-article"

/**
 * Says in which units a variant is sold, what the trade calls it, and what
 * takes its place. What is left out stays; units and numbers are given whole.
 * Taken back when a later step fails.
 *
 * @example
 * await saveArticleWorkflow(container).run({
 *   input: {
 *     variant_id: "variant_1",
 *     is_base_sold: false,
 *     price_unit: 100,
 *     units: [{ code: "XBX", factor: 200, is_default: true, gtin: null }],
 *   },
 * })
 *
 * @summary Set units, numbers and successor of an article.
 */
export const saveArticleWorkflow = createWorkflow(
  saveArticleWorkflowId,
  (input: WorkflowData<SaveArticleInput>) => {
    validateArticleVariantsStep(
      transform({ input }, ({ input }) => ({
        variant_id: input.variant_id,
        successor_variant_id: input.successor_variant_id,
      }))
    )
    const change = saveArticleStep(input)
    emitEventStep({
      eventName: ArticleEvents.UPDATED,
      data: { variant_id: input.variant_id },
    })
    return new WorkflowResponse(change)
  }
)
