import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CreditReportAnswer, creditReporter } from "../../../credit-report"
import { findCredit } from "../../company-credit/find-credit"

/** Source of what staff write down. */
export const MANUAL = "manual"

/** What staff have read, or null: the bureau is asked. */
export type ObtainCreditReportStepInput = {
  company_credit_id: string
  report: CreditReportAnswer | null
}

/**
 * A report on a credit's company: what staff have read, or what the bureau
 * says now. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown credit, NOT_ALLOWED without a
 * bureau, or when it knows nothing of the company.
 */
export const obtainCreditReportStep = createStep(
  "obtain-credit-report",
  async (
    { company_credit_id, report }: ObtainCreditReportStepInput,
    { container }
  ) => {
    const { company_id, currency_code } = await findCredit(
      company_credit_id,
      container
    )
    if (report) {
      return new StepResponse({ company_id, source: MANUAL, ...report })
    }
    const reporter = creditReporter()
    if (!reporter) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No bureau is asked for credit reports: write down what you have read"
      )
    }
    const company = await container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .retrieveCompany(company_id, {
        select: ["id", "name", "organization_number", "vat_id"],
      })
    const { name, organization_number, vat_id } = company
    const answer = await reporter.report(
      { company_id, name, organization_number, vat_id, currency_code },
      container
    )
    if (!answer) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${reporter.name} knows nothing of ${name}`
      )
    }
    return new StepResponse({ company_id, source: reporter.name, ...answer })
  }
)
