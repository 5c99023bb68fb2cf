import type { Fields } from "./changed-fields"
import { WEEKDAYS } from "./opening-hours"
import { REFERENCE_FIELDS } from "./references"

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
  ...REFERENCE_FIELDS,
  ...WEEKDAYS,
]

const placeOf = (field: string): number => {
  const place = ORDER.indexOf(field)
  return place < 0 ? ORDER.length : place
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * The same fields in the order in which a person reads them, also those within
 * a field, such as weekdays; the others after them, as they came.
 */
export const inReadingOrder = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .sort(([a], [b]) => placeOf(a) - placeOf(b))
      .map(([field, value]) => [
        field,
        isFields(value) ? inReadingOrder(value) : value,
      ])
  )
