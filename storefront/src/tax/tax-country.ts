import type { HttpTypes } from "@medusajs/types"

/**
 * The country whose VAT the catalogue shows: the company's own where the
 * region delivers there, else the region's first. The cart knows better.
 */
export const taxCountry = (
  { countries }: Pick<HttpTypes.StoreRegion, "countries">,
  company_country: string | undefined
): string | undefined =>
  countries?.find(({ iso_2 }) => iso_2 === company_country)?.iso_2 ??
  countries?.[0]?.iso_2
