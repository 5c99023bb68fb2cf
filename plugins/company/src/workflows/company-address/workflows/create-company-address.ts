import {
  createWorkflow,
  parallelize,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { CreateCompanyAddressDTO } from "../../../types/address"
import { CompanyAddressEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { validateCompanyStep } from "../../company/steps/validate-company"
import { createCompanyAddressStep } from "../steps/create-company-address"
import { validateCountryStep } from "../steps/validate-country"

/** The address, and who adds it. */
export type CreateCompanyAddressInput = CreateCompanyAddressDTO & Attributed

export const createCompanyAddressWorkflowId = "create-company-address"

/**
 * Adds an address to a company's book. The first of a use becomes the default.
 *
 * @example
 * await createCompanyAddressWorkflow(container).run({
 *   input: {
 *     company_id: "comp_123",
 *     label: "Warehouse north",
 *     address_1: "Hamngatan 1",
 *     postal_code: "852 29",
 *     city: "Sundsvall",
 *     country_code: "se",
 *   },
 * })
 *
 * @summary Add an address to a company.
 */
export const createCompanyAddressWorkflow = createWorkflow(
  createCompanyAddressWorkflowId,
  (input: WorkflowData<CreateCompanyAddressInput>) => {
    parallelize(validateCompanyStep(input), validateCountryStep(input))
    const address = createCompanyAddressStep(
      transform({ input }, ({ input: { actor: _actor, ...data } }) => data)
    )
    emitEventStep({
      eventName: CompanyAddressEvents.CREATED,
      data: transform({ address }, ({ address }) => ({
        id: address.id,
        company_id: address.company_id,
      })),
    })
    recordActivityStep(
      transform({ input, address }, ({ input, address }) => ({
        company_id: address.company_id,
        action: "address.created",
        subject: {
          type: "company_address",
          id: address.id,
          label: address.label,
        },
        after: address,
        actor: input.actor,
      }))
    )
    return new WorkflowResponse(address)
  }
)
