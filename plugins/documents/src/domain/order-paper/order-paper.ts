import type { LineNote, OrderFact } from "@medusa-b2b/kit/line-notes"
import type { PaymentTerms } from "@medusa-b2b/kit/terms"

/** A decimal number as text, e.g. `"1049.5"`: never a float. */
export type Decimal = string

/** A postal address as it stands on a paper. */
export type PaperAddress = {
  company: string | null
  name: string | null
  /** Street and further lines. */
  lines: string[]
  postal_code: string | null
  city: string | null
  province: string | null
  /** Upper-case ISO 3166 code. */
  country_code: string | null
}

/** A tax on a line or on the freight. */
export type PaperTax = {
  /** Percent. */
  rate: Decimal
  /** Code of the tax rate; says also why there is none, e.g. `reverse_charge`. */
  code: string | null
  name: string | null
  /** What the decision about the tax rested on, where one says so, e.g. `seller_outside_eu`. */
  ground?: string | null
  amount: Decimal
}

/** One row of an order. Amounts in the order's currency, without tax. */
export type PaperLine = {
  sku: string | null
  title: string
  subtitle: string | null
  /** What plugins say about it, e.g. `3 boxes of 200`. */
  notes?: LineNote[]
  quantity: Decimal
  unit_price: Decimal
  /** Taken off the row. */
  discount: Decimal
  /** What the row costs. */
  net: Decimal
  taxes: PaperTax[]
}

/** Freight of an order. */
export type PaperFreight = Pick<PaperLine, "title" | "net" | "taxes">

/** What buyers want to find again, by the name of the reference. */
export type PaperReferences = {
  purchase_order_number: string | null
  buyer_reference: string | null
  goods_marking: string | null
  cost_centre: string | null
}

/** Who bought. */
export type PaperBuyer = {
  name: string | null
  /** The legal entity behind a unit, where it has another name. */
  legal_name: string | null
  organization_number: string | null
  vat_id: string | null
  /** Person who ordered. */
  ordered_by: string | null
}

/** All that stands on the papers of an order; free of Medusa. */
export type OrderPaper = {
  order_id: string
  /** Number of the order. */
  number: string
  ordered_at: Date
  is_cancelled: boolean
  /** IANA zone of the dates on the paper. */
  time_zone: string
  /** Lower-case ISO 4217 code. */
  currency_code: string
  buyer: PaperBuyer
  bill_to: PaperAddress | null
  ship_to: PaperAddress | null
  references: PaperReferences
  /** What plugins say about it, e.g. `Your contract: A-1042`. */
  facts?: OrderFact[]
  /** When it is to be paid; null where nothing says so. */
  payment_terms: PaymentTerms | null
  lines: PaperLine[]
  freight: PaperFreight[]
  /** Everything, tax included, as Medusa has it. */
  gross_total: Decimal
}
