import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { store as data } from "../data"

const seedTaxes = async (container: MedusaContainer): Promise<void> => {
  const existing = await container.resolve(Modules.TAX).listTaxRegions()
  const missing = data.tax.filter(
    ({ country_code }) =>
      !existing.some((region) => region.country_code === country_code)
  )
  await createTaxRegionsWorkflow(container).run({
    input: missing.map(({ country_code, ...rate }) => ({
      country_code,
      // Asks the cart's company; without one it charges the rate.
      provider_id: "tp_b2b_company",
      default_tax_rate: rate,
    })),
  })
}

/** Regions to sell in, their taxes, and payment: on account, or by what is agreed elsewhere. */
export const seedRegions = async (
  container: MedusaContainer
): Promise<void> => {
  const existing = await container.resolve(Modules.REGION).listRegions()
  const missing = data.regions.filter(
    ({ name }) => !existing.some((region) => region.name === name)
  )
  if (missing.length) {
    await createRegionsWorkflow(container).run({
      input: {
        regions: missing.map((region) => ({
          ...region,
          payment_providers: ["pp_on_account_credit", "pp_system_default"],
        })),
      },
    })
  }
  await seedTaxes(container)
}
