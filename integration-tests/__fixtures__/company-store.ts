import {
  createAdmin,
  createCompanies,
  createPeople,
  createProducts,
  openStore,
  suspendVilande,
} from "@medusa-b2b/testing/fixtures"
import type { TestApp } from "@medusa-b2b/testing/store-test"

/** A stocked store with companies and people, without contracts. */
export const companyStore = async (app: TestApp) => {
  const store = await openStore(app)
  const admin = await createAdmin(app)
  const articles = await createProducts(store)
  const companies = await createCompanies(store, admin)
  const { people, members } = await createPeople(store, admin, companies)
  await suspendVilande(store, admin, companies)
  return { store, admin, articles, companies, people, members }
}

export type CompanyStore = Awaited<ReturnType<typeof companyStore>>
