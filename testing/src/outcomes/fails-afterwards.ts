import {
  createStep,
  createWorkflow,
  type ReturnWorkflow,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"

const failStep = (meanwhile: () => Promise<void>) =>
  createStep("fail-afterwards", async () => {
    await meanwhile()
    throw new Error("Something failed afterwards")
  })

/**
 * The workflow as a part of a bigger one whose next step fails with "Something
 * failed afterwards": what it has written has to be taken back.
 *
 * @param meanwhile - What somebody else does between the workflow and the failure.
 *
 * @example
 * const failing = failsAfterwards(createCompanyWorkflow)
 * await failing(container).run({ input, throwOnError: false })
 */
export const failsAfterwards = (
  workflow: unknown,
  meanwhile?: () => Promise<void>
) => {
  const part = workflow as ReturnWorkflow<object, unknown, never[]>
  const fail = failStep(meanwhile ?? (() => Promise.resolve()))
  return createWorkflow(
    `${meanwhile ? "late-" : ""}failing-${part.getName()}`,
    (input: WorkflowData<object>) => {
      part.runAsStep({ input: input as never })
      fail()
    }
  )
}
