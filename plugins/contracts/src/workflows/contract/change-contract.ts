import type { Attributed } from "@medusa-b2b/company/types"
import {
  recordActivityStep,
  type RecordActivityInput,
} from "@medusa-b2b/company/workflows"
import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ContractEvents } from "../../types/events"
import type { RangeEvents } from "../../types/range-events"
import { contractFields, contractLock } from "./contract-lock"
import { validateContractEditableStep } from "./steps/validate-contract-editable"

/** What was changed: the fields as they were and as they are, for the activity log. */
type Changed = Pick<RecordActivityInput, "before" | "after"> & {
  /** Event that is sent; the contract was updated, where not said otherwise. */
  event?: typeof ContractEvents.RATES_CHANGED | typeof RangeEvents.ASSIGNED
}

/**
 * The frame of whatever changes a contract, for the composition of a workflow:
 * one change at a time, none of a terminated contract, and each told in an
 * event and in the activity log.
 *
 * @param change - Composes the steps that validate and write.
 * @returns what `change` does.
 */
export const changeContract = <Done extends Changed>(
  input: WorkflowData<{ contract_id: string } & Attributed>,
  change: () => Done
): Done => {
  const lock = transform({ input }, ({ input }) =>
    contractLock(input.contract_id)
  )
  acquireLockStep(lock)
  const { data: contract } = useQueryGraphStep({
    entity: "contract",
    fields: contractFields,
    filters: { id: input.contract_id },
    options: { throwIfKeyNotFound: true, isList: false },
  }).config({ name: "get-contract" })
  validateContractEditableStep(contract)
  const done = change()
  const { event = ContractEvents.UPDATED, before, after } = done
  emitEventStep({ eventName: event, data: { id: input.contract_id } })
  recordActivityStep({
    company_id: null,
    action: event,
    subject: {
      type: "contract",
      id: input.contract_id,
      label: contract.number,
    },
    before,
    after,
    actor: input.actor,
  })
  releaseLockStep(lock)
  return done
}
