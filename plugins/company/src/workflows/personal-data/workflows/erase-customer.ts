import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Attributed } from "../../../types/activity"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { endMembershipsStep } from "../steps/end-memberships"
import { erasePersonalDataStep } from "../steps/erase-personal-data"
import { leaveCustomerGroupsStep } from "../steps/leave-customer-groups"

export const eraseCustomerWorkflowId = "erase-customer"

/**
 * Forgets a person who asks for it: log-in, name, e-mail address, phone,
 * addresses, invitations, applications. Their orders stay whole, with company
 * and member; the activity log refers to them by id alone, and stays too.
 *
 * @example
 * await eraseCustomerWorkflow(container).run({ input: { customer_id: "cus_123" } })
 *
 * @summary Forget a person.
 */
export const eraseCustomerWorkflow = createWorkflow(
  eraseCustomerWorkflowId,
  (input: WorkflowData<{ customer_id: string } & Attributed>) => {
    const ended = endMembershipsStep({ customer_id: input.customer_id })
    leaveCustomerGroupsStep({ customer_id: input.customer_id })
    recordActivityStep({
      company_id: null,
      action: "customer.erased",
      subject: { type: "customer", id: input.customer_id },
      before: { memberships: ended },
      actor: input.actor,
    })
    erasePersonalDataStep({ customer_id: input.customer_id })
    return new WorkflowResponse(input.customer_id)
  }
)
