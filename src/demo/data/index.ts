import { expandFamily } from "../families/expand-family"
import type { FamilyData } from "../families/family"
import addressesJson from "./addresses.json"
import articlesJson from "./articles.json"
import partNumbersJson from "./part-numbers.json"
import budgetsJson from "./budgets.json"
import companiesJson from "./companies.json"
import contactPointsJson from "./contact-points.json"
import contractsJson from "./contracts.json"
import creditsJson from "./credits.json"
import discountGroupsJson from "./discount-groups.json"
import cables from "./families/cables.json"
import consumables from "./families/consumables.json"
import dataAndConduits from "./families/data-and-conduits.json"
import fastening from "./families/fastening.json"
import fittings from "./families/fittings.json"
import heatingAndSanitary from "./families/heating-and-sanitary.json"
import lighting from "./families/lighting.json"
import outletsAndSwitches from "./families/outlets-and-switches.json"
import panelsAndGlands from "./families/panels-and-glands.json"
import pipes from "./families/pipes.json"
import tools from "./families/tools.json"
import valves from "./families/valves.json"
import ventilation from "./families/ventilation.json"
import workwear from "./families/workwear.json"
import peopleJson from "./people.json"
import personalLimitsJson from "./personal-limits.json"
import productRangesJson from "./product-ranges.json"
import productsJson from "./products.json"
import staffJson from "./staff.json"
import storeJson from "./store.json"
import type {
  AddressData,
  ArticleCardData,
  BudgetData,
  PartNumberData,
  CompanyData,
  ContactPointData,
  ContractData,
  CreditData,
  DiscountGroupData,
  PersonalLimitData,
  PersonData,
  ProductData,
  ProductRangeData,
  StaffData,
  StoreData,
} from "./types"

// Plain JSON, because the tour (scripts/demo/tour) reads the same files and
// expects their figures from the running store.
export const store: StoreData = storeJson
export const staff: StaffData[] = staffJson
export const companies = companiesJson as CompanyData[]
export const addresses: AddressData[] = addressesJson
export const contactPoints = contactPointsJson as ContactPointData[]
export const people = peopleJson as PersonData[]
export const credits = creditsJson as CreditData[]
export const articles = articlesJson as unknown as ArticleCardData[]
export const partNumbers = partNumbersJson as PartNumberData[]
export const budgets = budgetsJson as BudgetData[]
export const personalLimits = personalLimitsJson as PersonalLimitData[]
export const discountGroups: DiscountGroupData[] = discountGroupsJson
export const productRanges = productRangesJson as ProductRangeData[]
export const contracts = contractsJson as unknown as ContractData[]

export const families: FamilyData[] = [
  ...pipes,
  ...fittings,
  ...valves,
  ...heatingAndSanitary,
  ...cables,
  ...dataAndConduits,
  ...outletsAndSwitches,
  ...panelsAndGlands,
  ...lighting,
  ...ventilation,
  ...fastening,
  ...tools,
  ...consumables,
  ...workwear,
]

/** The whole range: the articles of the tour, and the families in full. */
export const products: ProductData[] = [
  ...productsJson,
  ...families.flatMap(expandFamily),
]

/** Everybody's password in the demo. */
export const PASSWORD = store.password

export { categories } from "./category-tree"
export type * from "./types"
