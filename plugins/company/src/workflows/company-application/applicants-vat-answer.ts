import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../modules/company-application"
import type {
  ApplicationVatCheckDTO,
  CompanyApplicationDTO,
} from "../../types/application"

/** What is told of an answer. */
const FIELDS = [
  "id",
  "application_id",
  "vat_id",
  "result",
  "checked_at",
  "user_id",
  "request_identifier",
  "registered_name",
  "registered_address",
  "note",
] as const

/**
 * The answer that counts about an application's VAT id as it is now: the latest
 * that is one, else the latest try; null when nobody has asked.
 */
export const applicantsVatAnswer = async (
  { id, vat_id }: Pick<CompanyApplicationDTO, "id" | "vat_id">,
  container: MedusaContainer
): Promise<ApplicationVatCheckDTO | null> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  const checks = vat_id
    ? ((await service.listCompanyApplicationVatChecks(
        { application_id: id, vat_id },
        { select: [...FIELDS], order: { checked_at: "DESC", id: "DESC" } }
      )) as unknown as ApplicationVatCheckDTO[])
    : []
  return (
    checks.find(({ result }) => result !== "unavailable") ?? checks[0] ?? null
  )
}
