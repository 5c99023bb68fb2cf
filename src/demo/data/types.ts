/** Where an amount is per currency, e.g. `{ sek: 289, eur: 26.5 }`; net. */
export type Prices = Record<string, number>

/** store.json: the store itself, where it sells and where its goods lie. */
export type StoreData = {
  name: string
  /** Everybody's. */
  password: string
  /** The first one is the default. */
  currencies: string[]
  regions: { name: string; currency_code: string; countries: string[] }[]
  tax: { country_code: string; name: string; code: string; rate: number }[]
  warehouse: {
    name: string
    address: {
      address_1: string
      postal_code: string
      city: string
      country_code: string
    }
  }
  delivery_area: string
  shipping_options: {
    name: string
    code: string
    description: string
    prices: Prices
  }[]
}

/** categories.json */
export type CategoryData = {
  handle: string
  name: string
  description: string
}

/** products.json; an article is a variant. */
export type ProductData = {
  handle: string
  title: string
  /** Handle of its category. */
  category: string
  /** What one piece is: st, längd, ring. */
  unit: string
  description: string
  variants: { sku: string; title: string; prices: Prices; stock: number }[]
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
  memberships: {
    company: string
    role: "admin" | "buyer" | "approver" | "finance" | "viewer"
  }[]
}

/** contracts.json; a tier is "from this quantity": net price. */
export type ContractData = {
  number: string
  name: string
  company: string
  include_descendants: boolean
  currency_code: string
  starts_at: string
  /** A draft otherwise. */
  active: boolean
  prices: { sku: string; tiers: Record<string, number> }[]
}
