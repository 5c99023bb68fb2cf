import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { AddressWrites } from "../../../domain/company-import/addresses/plan-addresses"
import type { Attributed } from "../../../types/activity"
import { CompanyAddressEvents } from "../../../types/events"
import { recordActivitiesStep } from "../../activity/steps/record-activities"
import { addressActivities } from "../address-activities"
import { writeAddressesStep } from "../steps/write-addresses"

/** What a plan writes, and who imports. */
export type ImportAddressesInput = Attributed & { writes: AddressWrites }

export const importAddressesWorkflowId = "import-addresses"

/**
 * Adds and changes many addresses of companies: all of them, or on any failure
 * none.
 *
 * @example
 * await importAddressesWorkflow(container).run({
 *   input: { writes: addressWrites(planned) },
 * })
 *
 * @summary Write planned addresses.
 */
export const importAddressesWorkflow = createWorkflow(
  importAddressesWorkflowId,
  (input: WorkflowData<ImportAddressesInput>) => {
    const written = writeAddressesStep(
      transform({ input }, ({ input }) => input.writes)
    )
    const told = transform({ input, written }, ({ input, written }) =>
      addressActivities(input.writes, written, input.actor)
    )
    emitEventStep({
      eventName: CompanyAddressEvents.CREATED,
      data: transform({ told }, ({ told }) => told.created),
    }).config({ name: "tell-created" })
    emitEventStep({
      eventName: CompanyAddressEvents.UPDATED,
      data: transform({ told }, ({ told }) => told.updated),
    }).config({ name: "tell-updated" })
    recordActivitiesStep(transform({ told }, ({ told }) => told.activities))
    return new WorkflowResponse(written)
  }
)
