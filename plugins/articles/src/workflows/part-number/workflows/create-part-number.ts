import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PartNumberEvents } from "../../../types/events"
import { validateArticleVariantsStep } from "../../article/steps/validate-article-variants"
import {
  createPartNumberStep,
  type CreatePartNumberInput,
} from "../steps/create-part-number"

export const createPartNumberWorkflowId = "create-part-number"

/**
 * Writes down what a company calls an article. Taken back when a later step fails.
 *
 * @example
 * await createPartNumberWorkflow(container).run({
 *   input: { company_id: "comp_1", variant_id: "variant_1", number: "47-11" },
 * })
 *
 * @summary Create a company's part number.
 */
export const createPartNumberWorkflow = createWorkflow(
  createPartNumberWorkflowId,
  (input: WorkflowData<CreatePartNumberInput>) => {
    validateArticleVariantsStep(
      transform({ input }, ({ input }) => ({ variant_id: input.variant_id }))
    )
    const row = createPartNumberStep(input)
    emitEventStep({
      eventName: PartNumberEvents.CREATED,
      data: transform({ row }, ({ row: { id, company_id, variant_id } }) => ({
        ...{ id, company_id, variant_id },
      })),
    })
    return new WorkflowResponse(row)
  }
)
