import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createExchangeRateStep,
  type CreateExchangeRateStepInput,
} from "../steps/create-exchange-rate"

export const createExchangeRateWorkflowId = "create-exchange-rate"

/**
 * States what an order in one currency counts as on a credit in another, from
 * a moment on, until the next rate's. Orders that are placed keep theirs. Taken
 * back when a later step fails.
 *
 * @example
 * await createExchangeRateWorkflow(container).run({
 *   input: { from_currency: "eur", to_currency: "sek", rate: "11.4567" },
 * })
 *
 * @summary State an exchange rate.
 */
export const createExchangeRateWorkflow = createWorkflow(
  createExchangeRateWorkflowId,
  (input: WorkflowData<CreateExchangeRateStepInput>) =>
    new WorkflowResponse(createExchangeRateStep(input))
)
