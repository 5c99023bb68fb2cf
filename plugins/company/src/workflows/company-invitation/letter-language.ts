import type { MedusaContainer } from "@medusajs/framework/types"
import { idsOnPath } from "../../domain/company-path"
import type { Language } from "../../domain/language"
import { nearest } from "../../domain/nearest"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"

/** The language in which a company gets its post: its own, the nearest ancestor's, or the option's. */
export const companyLanguage = async (
  company_id: string,
  container: MedusaContainer
): Promise<Language> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const { default_language } = await service.getOptions()
  const { path } = await service.retrieveCompany(company_id, {
    select: ["id", "path"],
  })
  const lineage = await service.listCompanies(
    { id: idsOnPath(path) },
    { select: ["id", "path", "language"] }
  )
  const found = nearest(path, lineage, ({ language }) => language)
  return found?.value ?? default_language
}
