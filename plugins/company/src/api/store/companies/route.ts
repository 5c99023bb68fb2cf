import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { StoreCompanyListResponse } from "../../../types/http/store"
import { storeCompanies } from "./present"

/** The companies that the person may act for, the default one first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyListResponse>
): Promise<void> => {
  const choices = req.buyer?.companies ?? []
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const found = await service.listCompanies(
    { id: choices.map(({ id }) => id) },
    { take: choices.length }
  )
  const companies = await storeCompanies(found, req.scope)
  res.json({
    companies: choices.flatMap(({ id, role, is_default }) => {
      const company = companies.find((each) => each.id === id)
      return company ? [{ ...company, role, is_default }] : []
    }),
  })
}
