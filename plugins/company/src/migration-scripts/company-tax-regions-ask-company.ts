import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COMPANY_TAX_PROVIDER_ID } from "../domain/tax/provider-id"

/** Core's own provider, which knows rates and nobody's status. */
const SYSTEM_PROVIDER_ID = "tp_system"

/**
 * Lets the tax regions that core's own provider serves ask the cart's company.
 * Regions of another provider are left alone, and so are all of them in a
 * store that configures the tax module without ours.
 *
 * Safe to run again.
 */
export default async function companyTaxRegionsAskCompany({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const tax = container.resolve(Modules.TAX)
  const [provider] = await tax.listTaxProviders({
    id: COMPANY_TAX_PROVIDER_ID,
    is_enabled: true,
  })
  const regions = provider ? await tax.listTaxRegions() : []
  const served = regions.filter(
    ({ provider_id }) => provider_id === SYSTEM_PROVIDER_ID
  )
  for (const { id } of served) {
    await tax.updateTaxRegions({ id, provider_id: COMPANY_TAX_PROVIDER_ID })
  }
}
