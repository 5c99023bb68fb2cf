import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type {
  ApplicationData,
  CompanyApplicationDTO,
} from "../../../types/application"
import { CompanyApplicationEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { sendMailStep } from "../../mail/steps/send-mail"
import { applicationActivity } from "../application-activity"
import { applicantMail } from "../application-mail"
import { checkApplicationStep } from "../steps/check-application"
import { createCompanyApplicationStep } from "../steps/create-company-application"

export const submitCompanyApplicationWorkflowId = "submit-company-application"

/**
 * Takes the application of an unknown firm in and thanks for it by mail. It
 * asks nothing about customers: for a known firm it does exactly the same.
 *
 * @example
 * await submitCompanyApplicationWorkflow(container).run({
 *   input: { application: { company_name: "Elfirma AB", country_code: "se", ... } },
 * })
 *
 * @summary Apply as a customer.
 */
export const submitCompanyApplicationWorkflow = createWorkflow(
  submitCompanyApplicationWorkflowId,
  (input: WorkflowData<Attributed & { application: ApplicationData }>) => {
    const data = checkApplicationStep(input.application)
    const application = createCompanyApplicationStep(data)
    when("application-taken", { application }, ({ application }) =>
      Boolean(application)
    ).then(() => {
      const taken = transform(
        { application },
        ({ application }) => application as CompanyApplicationDTO
      )
      emitEventStep({
        eventName: CompanyApplicationEvents.SUBMITTED,
        data: { id: taken.id },
      })
      recordActivityStep(
        transform({ taken, input }, ({ taken, input }) =>
          applicationActivity(
            CompanyApplicationEvents.SUBMITTED,
            { application: taken },
            input.actor
          )
        )
      )
      sendMailStep(
        transform({ taken }, ({ taken }) =>
          applicantMail("received", taken, taken.id)
        )
      )
    })
    return new WorkflowResponse(application)
  }
)
