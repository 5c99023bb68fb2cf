import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { vatRegistry } from "../../../vat-registry"

/**
 * Asks the register about a VAT id. Reads only: there is nothing to take back.
 *
 * @throws MedusaError NOT_ALLOWED when no register is configured.
 */
export const askVatRegistryStep = createStep(
  "ask-vat-registry",
  async ({ vat_id }: { vat_id: string }, { container }) => {
    const company: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const registry = vatRegistry(await company.getOptions())
    if (!registry) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No register of VAT ids is configured (option vies): staff decides"
      )
    }
    return new StepResponse(await registry.check(vat_id))
  }
)
