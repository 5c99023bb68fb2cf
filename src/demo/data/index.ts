import addressesJson from "./addresses.json"
import categoriesJson from "./categories.json"
import companiesJson from "./companies.json"
import contactPointsJson from "./contact-points.json"
import contractsJson from "./contracts.json"
import peopleJson from "./people.json"
import productsJson from "./products.json"
import staffJson from "./staff.json"
import storeJson from "./store.json"
import type {
  AddressData,
  CategoryData,
  CompanyData,
  ContactPointData,
  ContractData,
  PersonData,
  ProductData,
  StaffData,
  StoreData,
} from "./types"

// Plain JSON, because the tour (scripts/demo/tour) reads the same files and
// expects their figures from the running store.
export const store: StoreData = storeJson
export const categories: CategoryData[] = categoriesJson
export const products: ProductData[] = productsJson
export const staff: StaffData[] = staffJson
export const companies = companiesJson as CompanyData[]
export const addresses: AddressData[] = addressesJson
export const contactPoints = contactPointsJson as ContactPointData[]
export const people = peopleJson as PersonData[]
export const contracts = contractsJson as unknown as ContractData[]

/** Everybody's password in the demo. */
export const PASSWORD = store.password

export type * from "./types"
