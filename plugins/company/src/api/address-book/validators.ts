import { LANGUAGES, PAPER_KINDS } from "@medusa-b2b/kit/mail"
import { z } from "@medusajs/framework/zod"
import { ADDRESS_USES } from "../../domain/address-reach"
import { MAX_RANGES, WEEKDAYS, type Weekday } from "../../domain/opening-hours"
import { booleanParam, Gln, Name, PAGE_LIMIT, Short } from "../validators"

/** A line of an address; an empty one is none. */
const Line = z
  .string()
  .trim()
  .max(255)
  .transform((text) => text || null)
  .nullable()
  .optional()

const OpeningRange = z.strictObject({
  from: z.string().max(5),
  to: z.string().max(5),
})

const Day = z.array(OpeningRange).max(MAX_RANGES).optional()

const OpeningHours = z.strictObject(
  Object.fromEntries(WEEKDAYS.map((day) => [day, Day])) as Record<
    Weekday,
    typeof Day
  >
)

/** What members may write of an address. */
export const StoreCreateAddress = z.strictObject({
  label: Name,
  is_ship_to: z.boolean().optional(),
  is_bill_to: z.boolean().optional(),
  is_default_ship_to: z.boolean().optional(),
  is_default_bill_to: z.boolean().optional(),
  is_shared: z.boolean().optional(),
  company_name: Line,
  attention: Line,
  address_1: Name,
  address_2: Line,
  postal_code: Line,
  city: Name,
  province: Line,
  country_code: z
    .string()
    .regex(
      /^[a-z]{2}$/i,
      "country_code must be a code of two letters, such as se"
    )
    .toLowerCase(),
  phone: Line,
  gln: Gln.nullable().optional(),
  opening_hours: OpeningHours.nullable().optional(),
  driver_note: z
    .string()
    .trim()
    .max(4000)
    .transform((text) => text || null)
    .nullable()
    .optional(),
})

export type StoreCreateAddress = z.infer<typeof StoreCreateAddress>

export const StoreUpdateAddress = StoreCreateAddress.partial()

export type StoreUpdateAddress = z.infer<typeof StoreUpdateAddress>

const Merchants = {
  external_id: Short.nullable().optional(),
  metadata: z.record(z.string().max(255), z.unknown()).nullable().optional(),
}

/** Codes of the merchant's ERP are staff's to write. */
export const AdminCreateAddress = StoreCreateAddress.extend(Merchants)

export type AdminCreateAddress = z.infer<typeof AdminCreateAddress>

export const AdminUpdateAddress = AdminCreateAddress.partial()

export type AdminUpdateAddress = z.infer<typeof AdminUpdateAddress>

/** `own` leaves out what is inherited, `use` those for another use. */
export const GetAddressesParams = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
  q: z.string().max(255).optional(),
  use: z.enum(ADDRESS_USES).optional(),
  own: booleanParam.optional(),
})

export type GetAddressesParams = z.infer<typeof GetAddressesParams>

/** What members may write of a contact point. */
export const StoreCreateContactPoint = z.strictObject({
  name: Name,
  email: z.email().max(255),
  language: z.enum(LANGUAGES).nullable().optional(),
  papers: z
    .array(z.enum(PAPER_KINDS))
    .max(PAPER_KINDS.length)
    .transform((papers) => [...new Set(papers)])
    .optional(),
})

export type StoreCreateContactPoint = z.infer<typeof StoreCreateContactPoint>

export const StoreUpdateContactPoint = StoreCreateContactPoint.partial()

export type StoreUpdateContactPoint = z.infer<typeof StoreUpdateContactPoint>

export const AdminCreateContactPoint = StoreCreateContactPoint.extend(Merchants)

export type AdminCreateContactPoint = z.infer<typeof AdminCreateContactPoint>

export const AdminUpdateContactPoint = AdminCreateContactPoint.partial()

export type AdminUpdateContactPoint = z.infer<typeof AdminUpdateContactPoint>

export const GetContactPointsParams = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
})

export type GetContactPointsParams = z.infer<typeof GetContactPointsParams>

/** `member_id`: as if this member had ordered. */
export const AdminGetMailPreviewParams = z.strictObject({
  member_id: Short.optional(),
})

export type AdminGetMailPreviewParams = z.infer<
  typeof AdminGetMailPreviewParams
>
