import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { replaceDeliveryRowsStep } from "../steps/replace-delivery-rows"

export const setCarrierAccountWorkflowId = "set-carrier-account"

/** A company's own account with a carrier; null: none. */
export type SetCarrierAccountWorkflowInput = {
  company_id: string
  account: { carrier: string; account_number: string } | null
}

/** Sets the account with a carrier on which a company's goods travel. Rolled back as a whole. */
export const setCarrierAccountWorkflow = createWorkflow(
  setCarrierAccountWorkflowId,
  (input: WorkflowData<SetCarrierAccountWorkflowInput & Attributed>) => {
    const { data: company } = useQueryGraphStep({
      entity: "company",
      fields: ["id", "name"],
      filters: { id: input.company_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-company" })
    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input: { company_id, account } }) => ({
        table: "CarrierAccounts" as const,
        scope: { company_id },
        rows: account ? [account] : [],
      }))
    )
    recordActivityStep({
      company_id: input.company_id,
      action: "carrier-account.changed",
      subject: {
        type: "carrier_account",
        id: input.company_id,
        label: company.name,
      },
      before: transform({ before }, ({ before }) => ({
        carrier_account: before[0] ?? null,
      })),
      after: transform({ input }, ({ input }) => ({
        carrier_account: input.account,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(before)
  }
)
