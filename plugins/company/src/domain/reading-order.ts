import type { Fields } from "./changed-fields"

/**
 * What a person expects first to last, where they expect an order. The database
 * keeps an entry's fields by the length of their names: "to" before "from",
 * the town before the street.
 */
const ORDER = [
  "number",
  "label",
  "name",
  "kind",
  "parent_id",
  "status",
  "company_name",
  "attention",
  "contact_name",
  "first_name",
  "last_name",
  "email",
  "phone",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "treatment",
  "exempt_ground",
  "exempt_until",
  "starts_at",
  "ends_at",
  "created",
  "updated",
  "deleted",
]

const placeOf = (field: string): number => {
  const place = ORDER.indexOf(field)
  return place < 0 ? ORDER.length : place
}

/** The same fields in the order in which a person reads them; the others after them, as they came. */
export const inReadingOrder = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).sort(([a], [b]) => placeOf(a) - placeOf(b))
  )
