import {
  createStep,
  createWorkflow,
  type ReturnWorkflow,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"

const failStep = createStep("fail-afterwards", async () => {
  throw new Error("Something failed afterwards")
})

/**
 * The workflow as a part of a bigger one whose next step fails with "Something
 * failed afterwards": what it has written has to be taken back.
 *
 * @example
 * const failing = failsAfterwards(createCompanyWorkflow)
 * await failing(container).run({ input, throwOnError: false })
 */
export const failsAfterwards = (workflow: unknown) => {
  const part = workflow as ReturnWorkflow<object, unknown, never[]>
  return createWorkflow(
    `failing-${part.getName()}`,
    (input: WorkflowData<object>) => {
      part.runAsStep({ input: input as never })
      failStep()
    }
  )
}
