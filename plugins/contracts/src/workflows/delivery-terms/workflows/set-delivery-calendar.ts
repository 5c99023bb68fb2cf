import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { DeliveryArea } from "../../../domain/delivery/delivery-area"
import type { LeadTimeRule } from "../../../domain/delivery/lead-time"
import { replaceDeliveryRowsStep } from "../steps/replace-delivery-rows"
import { validateDeliveryAreasStep } from "../steps/validate-delivery-areas"

export const setDeliveryAreasWorkflowId = "set-delivery-areas"
export const setClosedDaysWorkflowId = "set-closed-days"
export const setMerchantLeadTimesWorkflowId = "set-merchant-lead-times"

/** One change of a table at a time. */
const lockOf = (table: string) => ({
  key: `b2b:${table}`,
  timeout: 10,
  ttl: 60,
})

/** Sets all areas with delivery days of their own; those before are gone. Rolled back as a whole. */
export const setDeliveryAreasWorkflow = createWorkflow(
  setDeliveryAreasWorkflowId,
  (input: WorkflowData<{ areas: DeliveryArea[] }>) => {
    acquireLockStep(lockOf("delivery-areas"))
    validateDeliveryAreasStep(input.areas)
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input }) => ({
        table: "DeliveryAreas" as const,
        scope: {},
        rows: input.areas.map(({ weekdays, ...area }) => ({
          ...area,
          weekdays: weekdays.map(String),
        })),
      }))
    )
    releaseLockStep(lockOf("delivery-areas"))
    return new WorkflowResponse(before)
  }
)

/** Sets all days on which the warehouse is closed beside public holidays; those before are gone. Rolled back as a whole. */
export const setClosedDaysWorkflow = createWorkflow(
  setClosedDaysWorkflowId,
  (
    input: WorkflowData<{
      closed_days: { date: string; name: string | null }[]
    }>
  ) => {
    acquireLockStep(lockOf("closed-days"))
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input }) => ({
        table: "ClosedDays" as const,
        scope: {},
        rows: input.closed_days,
      }))
    )
    releaseLockStep(lockOf("closed-days"))
    return new WorkflowResponse(before)
  }
)

/** Sets all lead times that hold where no contract says any; those before are gone. Rolled back as a whole. */
export const setMerchantLeadTimesWorkflow = createWorkflow(
  setMerchantLeadTimesWorkflowId,
  (
    input: WorkflowData<{ lead_times: Omit<LeadTimeRule, "contract_id">[] }>
  ) => {
    acquireLockStep(lockOf("lead-times"))
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input }) => ({
        table: "LeadTimes" as const,
        scope: { contract_id: null },
        rows: input.lead_times,
      }))
    )
    releaseLockStep(lockOf("lead-times"))
    return new WorkflowResponse(before)
  }
)
