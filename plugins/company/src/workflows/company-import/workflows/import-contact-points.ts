import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ContactPointWrites } from "../../../domain/company-import/contact-points/plan-contact-points"
import type { Attributed } from "../../../types/activity"
import { ContactPointEvents } from "../../../types/events"
import { recordActivitiesStep } from "../../activity/steps/record-activities"
import { contactPointActivities } from "../contact-point-activities"
import { writeContactPointsStep } from "../steps/write-contact-points"

/** What a plan writes, and who imports. */
export type ImportContactPointsInput = Attributed & {
  writes: ContactPointWrites
}

export const importContactPointsWorkflowId = "import-contact-points"

/**
 * Adds and changes many contact points of companies: all of them, or on any
 * failure none.
 *
 * @example
 * await importContactPointsWorkflow(container).run({
 *   input: { writes: contactPointWrites(planned) },
 * })
 *
 * @summary Write planned contact points.
 */
export const importContactPointsWorkflow = createWorkflow(
  importContactPointsWorkflowId,
  (input: WorkflowData<ImportContactPointsInput>) => {
    const { added, previous } = writeContactPointsStep(
      transform({ input }, ({ input }) => input.writes)
    )
    emitEventStep({
      eventName: ContactPointEvents.CREATED,
      data: transform({ added }, ({ added }) =>
        added.map(({ id, company_id }) => ({ id, company_id }))
      ),
    }).config({ name: "tell-created" })
    emitEventStep({
      eventName: ContactPointEvents.UPDATED,
      data: transform({ previous }, ({ previous }) =>
        previous.map(({ id, company_id }) => ({ id, company_id }))
      ),
    }).config({ name: "tell-updated" })
    recordActivitiesStep(
      transform(
        { input, added, previous },
        ({ input: { writes, actor }, added, previous }) =>
          contactPointActivities({ writes, added, previous, actor })
      )
    )
    return new WorkflowResponse(added)
  }
)
