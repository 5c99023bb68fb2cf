/** A price as core's price query finds it, as far as a decision needs it. */
export type FoundPrice = {
  id: string
  price_set_id: string
  /** Major units; PostgreSQL's numeric comes as text. */
  amount: string | number
  raw_amount: unknown
  min_quantity: string | number | null
  max_quantity: string | number | null
  currency_code: string
  /** Null: the article's own price, the list price. */
  price_list_id: string | null
  price_list_type: "sale" | "override" | null
}
