/** What makes an address the place that it is. */
const PLACE = [
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
] as const

type Place = Partial<Record<(typeof PLACE)[number], string | null>>

const tidy = (text: string | null | undefined): string =>
  (text ?? "").trim().replace(/\s+/g, " ").toLowerCase()

/**
 * Whether a change moves an address to another place. Fields that are left out
 * stay; letter case and spaces move nothing.
 */
export const movesAddress = (previous: Place, change: Place): boolean =>
  PLACE.some(
    (field) =>
      change[field] !== undefined &&
      tidy(change[field]) !== tidy(previous[field])
  )
