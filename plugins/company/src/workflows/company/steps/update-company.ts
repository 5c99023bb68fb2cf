import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { checkedNumbers } from "../checked-numbers"
import type { CompanyDTO, UpdateCompanyDTO } from "../../../types/company"

/** Fields to change; those left out stay. */
export type UpdateCompanyStepInput = { id: string } & UpdateCompanyDTO &
  Partial<Pick<CompanyDTO, "status" | "status_reason" | "customer_group_id">>

/**
 * Changes fields of a company.
 *
 * Rollback writes the previous values back.
 *
 * @throws MedusaError NOT_FOUND for an unknown company, INVALID_DATA for a legal
 * entity's numbers on something else, or naming the rule that a number breaks.
 */
export const updateCompanyStep = createStep(
  "update-company",
  async ({ id, ...given }: UpdateCompanyStepInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const [found] = await service.listCompanies({ id })
    if (!found) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${id}`
      )
    }
    const previous = found as unknown as CompanyDTO
    const data = {
      ...given,
      ...(await checkedNumbers(
        previous.kind,
        { ...given, id, known_country: previous.country_code },
        service
      )),
    }
    const fields = Object.keys(data) as (keyof typeof data)[]
    const undo = {
      id,
      ...Object.fromEntries(fields.map((field) => [field, previous[field]])),
    }
    await service.updateCompanies({ id, ...data } as never)
    return new StepResponse({ previous }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.updateCompanies(undo as never)
    }
  }
)
