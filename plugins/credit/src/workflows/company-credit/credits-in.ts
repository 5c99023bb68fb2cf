import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_CREDIT_MODULE,
  type CompanyCreditModuleService,
} from "../../modules/company-credit"

/** The service of companies' credit. */
export const creditsIn = (
  container: MedusaContainer
): CompanyCreditModuleService =>
  container.resolve<CompanyCreditModuleService>(COMPANY_CREDIT_MODULE)
