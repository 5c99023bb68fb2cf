import type { Weekday } from "./calendar-date"

/** Postcodes that are delivered to on certain days only; as long as each other, so `98`–`98` is a prefix. */
export type DeliveryArea = {
  name: string
  /** Lower-case ISO 3166-1 alpha-2 code. */
  country_code: string
  postal_from: string
  postal_to: string
  weekdays: Weekday[]
}

/** A postcode as it is compared: `981 37` and `98137` are one. */
export const plainPostcode = (postcode: string): string =>
  postcode.replace(/[\s-]/g, "").toUpperCase()

const covers = (
  { postal_from, postal_to }: DeliveryArea,
  postcode: string
): boolean => {
  const start = postcode.slice(0, postal_from.length)
  return (
    start.length === postal_from.length &&
    postal_from <= start &&
    start <= postal_to
  )
}

/** The area that an address is in; null for none, where goods are brought on every working day. */
export const areaOf = (
  areas: DeliveryArea[],
  address: { country_code?: string | null; postal_code?: string | null }
): DeliveryArea | null => {
  const postcode = plainPostcode(address.postal_code ?? "")
  return (
    areas.find(
      (area) =>
        area.country_code === address.country_code?.toLowerCase() &&
        covers(area, postcode)
    ) ?? null
  )
}

const overlap = (a: DeliveryArea, b: DeliveryArea): boolean => {
  const length = Math.min(a.postal_from.length, b.postal_from.length)
  const start = (text: string): string => text.slice(0, length)
  return (
    a.country_code === b.country_code &&
    start(a.postal_from) <= start(b.postal_to) &&
    start(b.postal_from) <= start(a.postal_to)
  )
}

const rangeText = ({ country_code, postal_from, postal_to }: DeliveryArea) =>
  `${country_code.toUpperCase()} ${postal_from}–${postal_to}`

/**
 * What is wrong with the areas, the first thing of each row, in sentences that name row and
 * field; the rows are counted from 1. Empty when nothing is.
 */
export const faultsOfAreas = (areas: DeliveryArea[]): string[] =>
  areas.flatMap((area, index) => {
    const row = `Row ${index + 1}`
    const { postal_from, postal_to } = area
    if (postal_from.length !== postal_to.length) {
      return [
        `${row}, postal_to: ${postal_to} must be as long as postal_from, ${postal_from}`,
      ]
    }
    if (postal_from > postal_to) {
      return [
        `${row}, postal_to: ${postal_to} comes before postal_from, ${postal_from}`,
      ]
    }
    const other = areas.slice(0, index).findIndex((each) => overlap(each, area))
    return other >= 0
      ? [
          `${row}, postal_from: ${rangeText(area)} overlaps with row ${other + 1}, ${rangeText(areas[other])}`,
        ]
      : []
  })
