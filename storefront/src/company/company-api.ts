import { store } from "../app/store-client"

/** The references that an order may carry. */
export const REFERENCE_FIELDS = [
  "purchase_order_number",
  "buyer_reference",
  "goods_marking",
  "cost_centre",
] as const

export type ReferenceField = (typeof REFERENCE_FIELDS)[number]

/** What a company asks of each reference; a field left out is free. */
export type ReferenceRules = Partial<
  Record<ReferenceField, { required: boolean; pattern: string | null }>
>

/** A company in another company's tree. */
export type RelatedCompany = { id: string; name: string; kind?: string }

/** A company as its own people see it. */
export type Company = {
  id: string
  name: string
  kind: "group" | "legal_entity" | "unit"
  status: "pending" | "active" | "suspended" | "closed"
  organization_number: string | null
  vat_id: string | null
  currency_code: string | null
  /** Own or inherited. */
  gln: string | null
  /** Own or inherited. */
  peppol_id: string | null
  reference_rules: ReferenceRules | null
  parent?: RelatedCompany | null
  children?: RelatedCompany[]
}

/** A person's place in a company. */
export type Member = {
  id: string
  role: string
  status?: string
  customer?: {
    email: string
    first_name: string | null
    last_name: string | null
  } | null
}

/** One company of the buyer's. */
export const fetchCompany = async (id: string): Promise<Company> => {
  const { company } = await store().client.fetch<{ company: Company }>(
    `/store/companies/${id}`
  )
  return company
}

/** A page of the company's members. */
export const fetchMembers = (
  company_id: string,
  page: { limit: number; offset: number }
): Promise<{ members: Member[]; count: number }> =>
  store().client.fetch(`/store/companies/${company_id}/members`, {
    query: page,
  })
