import { textOrNull } from "@medusa-b2b/admin-kit/text"
import * as z from "zod"

import {
  type AdminAddress,
  isGln,
  openingFaults,
  type OpeningHours,
  parseRanges,
  rangesText,
  WEEKDAYS,
  type Weekday,
} from "../types"
import type { AddressInput } from "../hooks/addresses"

/** A day's hours as text, such as `7-16`. */
const dayText = z.string().refine((text) => {
  const ranges = parseRanges(text)
  return ranges !== null && openingFaults({ monday: ranges }).length === 0
})

const line = z.string().max(255)

/** The limits are the API's. */
export const addressSchema = z
  .object({
    label: line.trim().min(1),
    is_ship_to: z.boolean(),
    is_bill_to: z.boolean(),
    is_default_ship_to: z.boolean(),
    is_default_bill_to: z.boolean(),
    is_shared: z.boolean(),
    company_name: line,
    attention: line,
    address_1: line.trim().min(1),
    address_2: line,
    postal_code: line,
    city: line.trim().min(1),
    province: line,
    country_code: z
      .string()
      .trim()
      .regex(/^[a-z]{2}$/i),
    phone: line,
    external_id: line,
    gln: z
      .string()
      .refine((text) => !text.trim() || isGln(text.replace(/\s/g, ""))),
    opening_hours: z.object(
      Object.fromEntries(WEEKDAYS.map((day) => [day, dayText])) as Record<
        Weekday,
        typeof dayText
      >
    ),
    driver_note: z.string().max(4000),
  })
  .refine(({ is_ship_to, is_bill_to }) => is_ship_to || is_bill_to, {
    path: ["is_ship_to"],
  })

export type AddressValues = z.infer<typeof addressSchema>

const hoursValues = (
  hours: OpeningHours | null | undefined
): Record<Weekday, string> =>
  Object.fromEntries(
    WEEKDAYS.map((day) => [day, rangesText(hours?.[day])])
  ) as Record<Weekday, string>

/** What the form shows first: the address's values, or those of a new one. */
export const addressValues = (
  address: Partial<AdminAddress> = {}
): AddressValues => ({
  label: address.label ?? "",
  is_ship_to: address.is_ship_to ?? true,
  is_bill_to: address.is_bill_to ?? false,
  is_default_ship_to: address.is_default_ship_to ?? false,
  is_default_bill_to: address.is_default_bill_to ?? false,
  is_shared: address.is_shared ?? false,
  company_name: address.company_name ?? "",
  attention: address.attention ?? "",
  address_1: address.address_1 ?? "",
  address_2: address.address_2 ?? "",
  postal_code: address.postal_code ?? "",
  city: address.city ?? "",
  province: address.province ?? "",
  country_code: (address.country_code ?? "se").toUpperCase(),
  phone: address.phone ?? "",
  external_id: address.external_id ?? "",
  gln: address.gln ?? "",
  opening_hours: hoursValues(address.opening_hours),
  driver_note: address.driver_note ?? "",
})

/**
 * The values as the API takes them. A default that is left off on a new
 * address is not said, so that a company's first one becomes its default.
 */
export const addressInput = (
  values: AddressValues,
  isNew: boolean
): AddressInput => {
  const defaultOf = (use: "ship_to" | "bill_to") => {
    const wanted = values[`is_${use}`] && values[`is_default_${use}`]
    return wanted || !isNew ? wanted : undefined
  }
  return {
    label: values.label.trim(),
    is_ship_to: values.is_ship_to,
    is_bill_to: values.is_bill_to,
    is_default_ship_to: defaultOf("ship_to"),
    is_default_bill_to: defaultOf("bill_to"),
    is_shared: values.is_shared,
    company_name: textOrNull(values.company_name),
    attention: textOrNull(values.attention),
    address_1: values.address_1.trim(),
    address_2: textOrNull(values.address_2),
    postal_code: textOrNull(values.postal_code),
    city: values.city.trim(),
    province: textOrNull(values.province),
    country_code: values.country_code.trim().toLowerCase(),
    phone: textOrNull(values.phone),
    external_id: textOrNull(values.external_id),
    gln: textOrNull(values.gln.replace(/\s/g, "")),
    opening_hours: Object.fromEntries(
      WEEKDAYS.map((day) => [day, parseRanges(values.opening_hours[day]) ?? []])
    ),
    driver_note: textOrNull(values.driver_note),
  }
}
