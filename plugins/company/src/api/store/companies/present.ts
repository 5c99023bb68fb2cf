import type { MedusaContainer } from "@medusajs/framework/types"
import {
  maskOrganizationNumber,
  maskVatId,
} from "../../../domain/identity/mask"
import type { ReferenceRules } from "../../../domain/references"
import type { StoreCompany } from "../../../types/http/store"
import { withInherited } from "../../present-company"

/** What members see of their companies; staff's notes and keys, and a sole trader's whole number, stay behind. */
export const storeCompanies = async (
  companies: unknown[],
  container: MedusaContainer
): Promise<(StoreCompany & { reference_rules: ReferenceRules })[]> =>
  (await withInherited(companies as never[], container)).map((company) => ({
    id: company.id,
    name: company.name,
    kind: company.kind,
    parent_id: company.parent_id,
    status: company.effective_status,
    organization_number: maskOrganizationNumber(company.organization_number),
    vat_id: maskVatId(company.vat_id),
    currency_code: company.currency_code,
    time_zone: company.time_zone,
    language: company.language,
    gln: company.effective_gln,
    peppol_id: company.effective_peppol_id,
    reference_rules: company.effective_reference_rules.rules,
  }))
