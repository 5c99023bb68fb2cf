/** What the merchant counts an order in another currency by. */
export type AdminExchangeRate = {
  id: string
  /** Lower-case ISO 4217 code of the order. */
  from_currency: string
  /** Lower-case ISO 4217 code of the credit. */
  to_currency: string
  /** Units of `to_currency` for one of `from_currency`, decimal text. */
  rate: string
  /** First moment at which it counts; it does until the next one's. */
  valid_from: string
  created_at: string
}

export type AdminExchangeRateResponse = { exchange_rate: AdminExchangeRate }

export type AdminExchangeRatesResponse = {
  exchange_rates: AdminExchangeRate[]
  count: number
  offset: number
  limit: number
}

export type AdminExchangeRateDeleteResponse = {
  id: string
  object: "exchange_rate"
  deleted: true
}
