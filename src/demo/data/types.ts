import type { ArticleCard } from "@medusa-b2b/articles/types"
import type {
  BudgetWindow,
  OverBudget,
  PersonalWindow,
} from "@medusa-b2b/budgets/types"

/** Where an amount is per currency, e.g. `{ sek: 289, eur: 26.5 }`; net. */
export type Prices = Record<string, number>

/** A place where goods lie. */
export type WarehouseData = {
  key: string
  name: string
  address: {
    address_1: string
    postal_code: string
    city: string
    country_code: string
  }
  /** Medusa's addresses have no place for them: they go into the metadata. */
  coordinates: { latitude: number; longitude: number }
  /** How much of the range it holds, in percent of the articles. */
  range: number
}

/** store.json: the store itself, where it sells and where its goods lie. */
export type StoreData = {
  name: string
  /** Everybody's. */
  password: string
  /** The first one is the default. */
  currencies: string[]
  regions: { name: string; currency_code: string; countries: string[] }[]
  tax: { country_code: string; name: string; code: string; rate: number }[]
  /** The first one is the central one, which delivers. */
  warehouses: WarehouseData[]
  delivery_area: string
  shipping_options: {
    name: string
    code: string
    description: string
    prices: Prices
  }[]
}

/** categories.json; a parent stands before its children. */
export type CategoryData = {
  handle: string
  name: string
  description: string
  /** Handle of the category above it. */
  parent?: string
}

/** An article: what is ordered, priced and stocked; Medusa's variant. */
export type ArticleData = {
  sku: string
  title: string
  /** Its value of each of the product's options; of the one option: the title. */
  options?: Record<string, string>
  prices: Prices
  /** Of one piece, in grams. */
  weight: number
  /** In the central warehouse alone; otherwise as stock-plan.ts spreads it. */
  stock?: number
}

/** products.json, and what families/*.json expand to. */
export type ProductData = {
  handle: string
  title: string
  /** Other words for it that people look for. */
  subtitle?: string
  /** Handle of its category. */
  category: string
  /** United Nations Standard Products and Services Code, 8 digits. */
  unspsc: string
  /** What one piece is: st, längd, ring. */
  unit: string
  /** Pieces in the package that the wholesaler stocks. */
  pack: number
  description: string
  variants: ArticleData[]
}

/** staff.json: people who work in the admin. */
export type StaffData = {
  key: string
  email: string
  first_name: string
  last_name: string
  about: string
}

/** companies.json; a parent stands before its children. */
export type CompanyData = {
  key: string
  name: string
  kind: "group" | "legal_entity" | "unit"
  parent?: string
  organization_number?: string
  vat_id?: string
  /** What staff's decision rests on that the VAT id is valid, if there is one: nobody asks VIES here. */
  vat_id_valid_by?: string
  currency_code?: string
  /** Of its mails; the store's own, Swedish, where it is missing. */
  language?: "en" | "sv"
  /** Key of the member of staff who looks after it. */
  representative?: string
  reference_rules?: Record<
    | "purchase_order_number"
    | "buyer_reference"
    | "goods_marking"
    | "cost_centre",
    { required: boolean; pattern: string | null }
  >
  /** Why it is suspended, if it is. */
  suspended?: string
}

type Hours = { from: string; to: string }[]

/** addresses.json: the companies' address books. */
export type AddressData = {
  /** Key of the company. */
  company: string
  /** Once per company. */
  label: string
  is_ship_to: boolean
  is_bill_to: boolean
  company_name: string
  attention?: string
  address_1: string
  postal_code: string
  city: string
  country_code: string
  /** Code in the store's ERP. */
  external_id: string
  /** When goods are received, by day. */
  opening_hours?: Record<string, Hours>
  driver_note?: string
}

/** contact-points.json: which mail address of a company gets which paper. */
export type ContactPointData = {
  /** Key of the company. */
  company: string
  name: string
  email: string
  language: "en" | "sv"
  papers: ("invoice" | "reminder" | "delivery_note")[]
}

/** people.json: buyers; the first company is their default one. */
export type PersonData = {
  key: string
  email: string
  first_name: string
  last_name: string
  /** Whether `npm run demo` names the log-in; the tour's people are. */
  shown?: boolean
  memberships: {
    company: string
    role: "admin" | "buyer" | "approver" | "finance" | "viewer"
  }[]
}

/** A company for which a contract holds. */
export type ContractPartyData = {
  company: string
  /** For the companies below it too. */
  include_descendants: boolean
  /** What the company itself calls the contract. */
  reference?: string
  /** Narrower than the contract's own, if it is. */
  starts_at?: string
  ends_at?: string
}

/** An agreed price; a tier is "from this quantity": net price. */
export type ContractPriceData = { sku: string; tiers: Record<string, number> }

/** Rebates on all articles of some families: percent by "from this quantity". */
export type ContractRangeData = {
  /** Handles of families. */
  families: string[]
  percents: Record<string, number>
}

/** contracts.json */
export type ContractData = {
  number: string
  name: string
  currency_code: string
  starts_at: string
  ends_at?: string
  status: "draft" | "active" | "suspended" | "terminated"
  parties: ContractPartyData[]
  prices: ContractPriceData[]
  /** Whether no farther contract and no list price holds beside it. */
  is_exclusive?: boolean
  payment_terms?: { kind: "net" | "month_end" | "prepaid"; days: number }
  /** Percentages off the list price, by code of a discount group. */
  rates?: { discount_group: string; percent: number }[]
  /** Name of the range that its parties see. */
  product_range?: string
  /** How much of an article is ordered at a time, in base units. */
  quantities?: {
    sku: string
    minimum: number | null
    maximum: number | null
    multiple: number | null
  }[]
  /** What an order's goods are worth, net, and what a smaller one costs on top. */
  order_value?: {
    minimum: number | null
    maximum: number | null
    small_order_fee: number | null
  }
  /** What freight costs, net. */
  freight?: {
    kind: "free_above"
    free_above: number
    amount: number | null
  }
  /** Written into the contract as net prices, because they have tiers. */
  ranges?: ContractRangeData[]
}

/** discount-groups.json: articles that bear the same percentage. */
export type DiscountGroupData = { code: string; name: string; skus: string[] }

/** product-ranges.json: what contracts let their parties see. */
export type ProductRangeData = {
  name: string
  /** By handle of a category, with those below it. */
  rules: { effect: "allow" | "deny"; category: string }[]
}

/** credits.json: which company pays later, and up to how much. */
export type CreditData = {
  /** Key of the company: a legal entity, or a group as the roof over its own. */
  company: string
  currency_code: string
  /** Major units, with tax. */
  limit_amount: number
  over_limit: "refuse" | "approval" | "hold" | "allow"
  overdue_days?: number
  payment_terms?: { kind: "net" | "month_end" | "prepaid"; days: number }
}

/** budgets.json: what a company may spend, net. */
export type BudgetData = {
  /** Key of the company. */
  company: string
  title: string
  /** null: all orders count. */
  cost_centre: string | null
  currency_code: string
  amount: number
  window: BudgetWindow
  over: OverBudget
}

/** personal-limits.json: what a person may order for, net. */
export type PersonalLimitData = {
  /** Key of the company. */
  company: string
  /** Key of the person. */
  member: string
  currency_code: string
  amount: number
  window: PersonalWindow
  over: OverBudget
}

/** articles.json: how an article is sold, and what the trade calls it. */
export type ArticleCardData = {
  sku: string
  /** Number of the article that takes its place. */
  successor?: string
} & Partial<Omit<ArticleCard, "successor_variant_id">>

/** part-numbers.json: what a company calls an article. */
export type PartNumberData = {
  /** Key of the company. */
  company: string
  sku: string
  number: string
  name: string | null
}
