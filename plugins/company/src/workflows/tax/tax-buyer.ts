import type { MedusaContainer } from "@medusajs/framework/types"
import type { TaxBuyer } from "../../domain/tax/tax-decision"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../modules/company_tax"
import type { TaxProfileDTO, VatCheckDTO } from "../../types/tax"
import type { LegalEntity } from "./legal-entity"

/** A legal entity as the decision sees it, and what that rests on. */
export type TaxStanding = {
  buyer: TaxBuyer
  /** Null: nothing was settled. */
  profile: TaxProfileDTO | null
  /** The answer that decides about the VAT id; null: there is none. */
  answer: VatCheckDTO | null
}

/** What is settled and known about a legal entity's VAT, as of now. */
export const taxStandingOf = async (
  { id, vat_id }: Pick<LegalEntity, "id" | "vat_id">,
  container: MedusaContainer
): Promise<TaxStanding> => {
  const service: CompanyTaxModuleService = container.resolve(COMPANY_TAX_MODULE)
  const [profiles, { standing, answer }] = await Promise.all([
    service.listCompanyTaxProfiles({ company_id: id }),
    service.vatStanding(id, vat_id),
  ])
  const profile = (profiles[0] as TaxProfileDTO | undefined) ?? null
  return {
    buyer: {
      treatment: profile?.treatment ?? "auto",
      exempt_ground: profile?.exempt_ground ?? null,
      exempt_until: profile?.exempt_until ?? null,
      vat: { id: vat_id, standing },
    },
    profile,
    answer,
  }
}
