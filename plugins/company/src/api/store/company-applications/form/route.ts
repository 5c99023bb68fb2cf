import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import type { StoreApplicationFormResponse } from "../../../../types/http/store-application"

/** What the application page asks: the merchant's own fields, and the countries to choose from. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreApplicationFormResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const { application_fields, home_country } = await service.getOptions()
  const countries = await req.scope
    .resolve(Modules.REGION)
    .listCountries({}, { select: ["iso_2"] })
  res.json({
    application_form: {
      fields: application_fields,
      home_country,
      countries: countries.map(({ iso_2 }) => iso_2).sort(),
    },
  })
}
