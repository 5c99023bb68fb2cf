/** A price that has been promised to a company, as staff see it. */
export type AdminPricePromise = {
  id: string
  company_id: string
  variant_id: string
  currency_code: string
  /** Net price of one piece, in major units. */
  amount: number
  min_quantity: number | null
  max_quantity: number | null
  starts_at: string
  /** Null: until it is withdrawn. */
  ends_at: string | null
  reference_type: string
  reference_id: string
  reference_label: string | null
  created_at: string
}

export type AdminPricePromisesResponse = {
  price_promises: AdminPricePromise[]
  count: number
  offset: number
  limit: number
}
