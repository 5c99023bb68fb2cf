import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seedAddresses } from "./loaders/addresses"
import { seedArticles } from "./loaders/articles"
import { seedBudgets } from "./loaders/budgets"
import { seedCatalogue } from "./loaders/catalogue"
import { seedCompanies } from "./loaders/companies"
import { seedContactPoints } from "./loaders/contact-points"
import { seedContracts } from "./loaders/contracts"
import { seedCredits } from "./loaders/credits"
import { seedDiscountGroups } from "./loaders/discount-groups"
import { seedMembers } from "./loaders/members"
import { seedPeople } from "./loaders/people"
import { seedProductRanges } from "./loaders/product-ranges"
import { seedRegions } from "./loaders/regions"
import { seedStaff } from "./loaders/staff"
import { seedStock } from "./loaders/stock"
import { seedStore } from "./loaders/store"
import { seedWarehouses } from "./loaders/warehouse"

/** In an order in which each finds what it refers to. */
const LOADERS = [
  seedStore,
  seedRegions,
  seedWarehouses,
  seedCatalogue,
  seedStock,
  seedStaff,
  seedCompanies,
  seedAddresses,
  seedContactPoints,
  seedPeople,
  seedMembers,
  seedDiscountGroups,
  seedProductRanges,
  seedContracts,
  seedCredits,
  seedBudgets,
  seedArticles,
]

/**
 * Fills a store with the demo data: `npx medusa exec ./src/demo/seed.ts`.
 * Every loader adds what is missing and leaves what is there, so that an
 * interrupted run is simply run again.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const load of LOADERS) {
    const started = performance.now()
    await load(container)
    const took = Math.round(performance.now() - started)
    logger.info(`${load.name}: ${took} ms`)
  }
}
