/** What is read of an order for its papers. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "email",
  "currency_code",
  "created_at",
  "canceled_at",
  "customer_id",
  "total",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_address.*",
  "billing_address.*",
  "customer.first_name",
  "customer.last_name",
  "customer.company_name",
]

type Raw = { value: string | number } | null | undefined

/** A tax line as Query gives it. */
export type OrderTaxLine = {
  rate: number
  code: string | null
  description: string | null
  /** What the company plugin's tax provider notes. */
  data?: { ground?: string | null } | null
  total: number
  raw_total?: Raw
}

/** A row as Query gives it, with its totals. */
export type OrderItem = {
  id: string
  variant_id: string | null
  metadata?: Record<string, unknown> | null
  title: string
  subtitle: string | null
  product_title: string | null
  variant_title: string | null
  variant_sku: string | null
  quantity: number
  raw_quantity?: Raw
  unit_price: number
  raw_unit_price?: Raw
  is_tax_inclusive: boolean
  subtotal: number
  raw_subtotal?: Raw
  discount_subtotal: number
  raw_discount_subtotal?: Raw
  tax_lines: OrderTaxLine[]
}

/** A shipping method as Query gives it, with its totals. */
export type OrderShipping = Pick<
  OrderItem,
  | "subtotal"
  | "raw_subtotal"
  | "discount_subtotal"
  | "raw_discount_subtotal"
  | "tax_lines"
> & { name: string }

/** An address as Query gives it. */
export type OrderAddress = {
  company: string | null
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  country_code: string | null
}

/** An order as Query gives it. */
export type OrderRow = {
  id: string
  display_id: number
  custom_display_id: string | null
  email: string | null
  currency_code: string
  created_at: string | Date
  canceled_at: string | Date | null
  customer_id: string | null
  total: number
  raw_total?: Raw
  items: OrderItem[]
  shipping_methods: OrderShipping[]
  shipping_address: OrderAddress | null
  billing_address: OrderAddress | null
  customer?: {
    first_name: string | null
    last_name: string | null
    company_name: string | null
  } | null
}
