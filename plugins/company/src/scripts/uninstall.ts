import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COMPANY_TAX_PROVIDER_ID } from "../domain/tax/provider-id"

/** Core's own provider, which knows rates and nobody's status. */
const SYSTEM_PROVIDER_ID = "tp_system"

type Connection = {
  raw: (sql: string, bindings: unknown[]) => Promise<unknown>
}

/**
 * What has to be undone in a store that takes this plugin out: its tax regions
 * ask a provider that is not there any more, and core would then refuse every
 * cart. They ask core's own again, with the rates that they have; the provider
 * is not offered to staff; and the migration script that gave it the regions
 * will do so again if the plugin comes back.
 *
 * `npx medusa exec node_modules/@medusa-b2b/company/.medusa/server/src/scripts/uninstall.js`
 *
 * Before or after the plugin is taken out of medusa-config.ts. Safe to run
 * again.
 */
export default async function uninstallCompany({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const tax = container.resolve(Modules.TAX)
  const regions = (await tax.listTaxRegions()).filter(
    ({ provider_id }) => provider_id === COMPANY_TAX_PROVIDER_ID
  )
  for (const { id } of regions) {
    await tax.updateTaxRegions({ id, provider_id: SYSTEM_PROVIDER_ID })
  }
  const connection = container.resolve<Connection>(
    ContainerRegistrationKeys.PG_CONNECTION
  )
  await connection.raw(
    "update tax_provider set is_enabled = false where id = ?",
    [COMPANY_TAX_PROVIDER_ID]
  )
  await connection.raw("delete from script_migrations where script_name = ?", [
    "company-tax-regions-ask-company.js",
  ])
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `${regions.length} tax regions ask Medusa's own tax provider again, instead of the company plugin's`
    )
}
