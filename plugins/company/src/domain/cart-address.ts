import type { CompanyAddressDTO } from "../types/address"

/** Keys under which a cart's or an order's address tells which one of the company's book it is a copy of. */
export const ADDRESS_METADATA = {
  id: "b2b_address_id",
  company_id: "b2b_address_company_id",
  external_id: "b2b_address_external_id",
  gln: "b2b_address_gln",
  opening_hours: "b2b_address_opening_hours",
  driver_note: "b2b_address_driver_note",
} as const

/** Fields of Medusa's address that a copy fills. */
const FIELDS = [
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "phone",
] as const

/** An address as Medusa's carts and orders have it. */
export type CartAddress = Record<(typeof FIELDS)[number], string | null> & {
  metadata: Record<string, unknown>
}

/** What a copy is made of. */
export type CopiedAddress = Omit<
  CompanyAddressDTO,
  "metadata" | "created_at" | "updated_at"
>

/**
 * The copy of a company's address that a cart gets, and later the order: with
 * the address's id, ERP code and GLN, by which the merchant's ERP finds it, and
 * what the driver must know.
 *
 * @param companyName - Name of the company whose address it is.
 */
export const cartAddressOf = (
  address: CopiedAddress,
  companyName: string
): CartAddress => ({
  company: address.company_name ?? companyName,
  first_name: address.attention,
  last_name: null,
  address_1: address.address_1,
  address_2: address.address_2,
  postal_code: address.postal_code,
  city: address.city,
  province: address.province,
  country_code: address.country_code,
  phone: address.phone,
  metadata: Object.fromEntries(
    Object.entries(ADDRESS_METADATA).map(([field, key]) => [
      key,
      address[field as keyof typeof ADDRESS_METADATA],
    ])
  ),
})

/** The id of the address of which a cart's address says that it is a copy; null when it says nothing. */
export const copiedAddressId = (
  address: { metadata?: Record<string, unknown> | null } | null | undefined
): string | null => {
  const id = address?.metadata?.[ADDRESS_METADATA.id]
  return typeof id === "string" ? id : null
}

/** Whether a cart's address still says what the copy said. */
export const isSameAddress = (
  given: Partial<Record<(typeof FIELDS)[number], unknown>>,
  copy: CartAddress
): boolean =>
  FIELDS.every((field) => (given[field] || null) === (copy[field] || null))
