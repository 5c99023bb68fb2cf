import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { applicationFaults } from "../../../domain/application/application-faults"
import { givenValues } from "../../../domain/application/application-field"
import { checkCompanyNumbers } from "../../../domain/identity/company-numbers"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ApplicationData } from "../../../types/application"

/**
 * Checks what a firm says about itself: numbers, countries, and the answers to
 * the merchant's own fields. Asks nothing about companies, so that the answer
 * cannot tell who is a customer.
 *
 * @returns the application with numbers, e-mail address and answers in the form
 * in which they are stored.
 * @throws MedusaError INVALID_DATA naming all that is wrong; its `code` lists
 * `<field>.<fault>` for programs.
 */
export const checkApplicationStep = createStep(
  "check-application",
  async (data: ApplicationData, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { application_fields, home_country } = await service.getOptions()

    const addresses = {
      country_code: data.country_code,
      "billing_address.country_code": data.billing_address.country_code,
      "delivery_address.country_code": data.delivery_address?.country_code,
    }
    const known = await container.resolve(Modules.REGION).listCountries(
      {
        iso_2: Object.values(addresses).filter((code) => code !== undefined),
      },
      { select: ["iso_2"] }
    )
    const codes = new Set(known.map(({ iso_2 }) => iso_2))
    const faults = [
      ...Object.entries(addresses)
        .filter(([, code]) => code !== undefined && !codes.has(code))
        .map(([field]) => ({
          code: `${field}.unknown`,
          message: `${field} is none of a country`,
        })),
      ...applicationFaults(data, application_fields),
    ]
    if (faults.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        faults.map(({ message }) => message).join("; "),
        faults.map(({ code }) => code).join(",")
      )
    }

    const check = checkCompanyNumbers(data, home_country)
    const checked: ApplicationData = {
      ...data,
      ...(check.ok && {
        organization_number:
          check.numbers.organization_number ?? data.organization_number,
        vat_id: check.numbers.vat_id ?? null,
      }),
      email: data.email.toLowerCase(),
      fields: givenValues(data.fields),
    }
    return new StepResponse(checked)
  }
)
