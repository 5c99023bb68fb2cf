import type { HttpTypes } from "@medusajs/types"
import { useSession } from "../session/session-context"
import { taxCountry } from "./tax-country"
import { useCompanyTax } from "./use-company-tax"

/** The country whose VAT the catalogue shows; undefined while unknown. */
export const useTaxCountry = (
  region: HttpTypes.StoreRegion | undefined
): string | undefined => {
  const { buyer } = useSession()
  const company = useCompanyTax()
  const isKnown = region && !(buyer?.company && company.isPending)
  return isKnown ? taxCountry(region, company.data?.country_code) : undefined
}
