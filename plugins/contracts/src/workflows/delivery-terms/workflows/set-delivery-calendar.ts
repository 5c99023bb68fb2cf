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
const AREAS_LOCK = { key: "b2b:delivery-areas", timeout: 10, ttl: 60 }
const CLOSED_DAYS_LOCK = { key: "b2b:closed-days", timeout: 10, ttl: 60 }
const LEAD_TIMES_LOCK = { key: "b2b:lead-times", timeout: 10, ttl: 60 }

/** Sets all areas with delivery days of their own; those before are gone. Rolled back as a whole. */
export const setDeliveryAreasWorkflow = createWorkflow(
  setDeliveryAreasWorkflowId,
  (input: WorkflowData<{ areas: DeliveryArea[] }>) => {
    acquireLockStep(AREAS_LOCK)
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
    releaseLockStep(AREAS_LOCK)
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
    acquireLockStep(CLOSED_DAYS_LOCK)
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input }) => ({
        table: "ClosedDays" as const,
        scope: {},
        rows: input.closed_days,
      }))
    )
    releaseLockStep(CLOSED_DAYS_LOCK)
    return new WorkflowResponse(before)
  }
)

/** Sets all lead times that hold where no contract says any; those before are gone. Rolled back as a whole. */
export const setMerchantLeadTimesWorkflow = createWorkflow(
  setMerchantLeadTimesWorkflowId,
  (
    input: WorkflowData<{ lead_times: Omit<LeadTimeRule, "contract_id">[] }>
  ) => {
    acquireLockStep(LEAD_TIMES_LOCK)
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input }) => ({
        table: "LeadTimes" as const,
        scope: { contract_id: null },
        rows: input.lead_times,
      }))
    )
    releaseLockStep(LEAD_TIMES_LOCK)
    return new WorkflowResponse(before)
  }
)
