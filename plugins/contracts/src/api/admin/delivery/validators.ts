import { z } from "@medusajs/framework/zod"
import { FREIGHT_KINDS } from "../../../domain/freight/freight-terms"
import { isCalendarDate } from "../../../domain/delivery/calendar-date"
import { plainPostcode } from "../../../domain/delivery/delivery-area"
import { LEAD_TIME_TARGETS } from "../../../domain/delivery/lead-time"
import { EVERYTHING } from "../../../domain/target"
import { fieldMust, id, name } from "../../validators"

const amount = z.number().min(0).max(1_000_000_000_000).nullable().default(null)
const ids = z.array(id).max(100).default([])

export const AdminSetFreightTerms = z.strictObject({
  freight_terms: z
    .strictObject({
      kind: z.enum(FREIGHT_KINDS),
      free_above: amount,
      amount,
      shipping_option_ids: ids,
      shipping_option_type_ids: ids,
    })
    .nullable(),
})
export type AdminSetFreightTermsType = z.infer<typeof AdminSetFreightTerms>

const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(1000)

/** A date that the calendar has. */
export const calendarDate = z.string().refine(isCalendarDate, {
  error: fieldMust("a date like 2026-12-24"),
})

const leadTimes = rows(
  z
    .strictObject({
      target_type: z.enum(LEAD_TIME_TARGETS),
      target_id: id,
      days: z.number().int().min(0).max(365),
    })
    .refine(
      ({ target_type, target_id }) =>
        (target_type === "all") === (target_id === EVERYTHING),
      {
        path: ["target_id"],
        error: `target_id must be "${EVERYTHING}" with the type "all", and with no other`,
      }
    )
).superRefine((given, context) => {
  const seen = new Map<string, number>()
  given.forEach(({ target_type, target_id }, index) => {
    const key = `${target_type}:${target_id}`
    const first = seen.get(key)
    if (first !== undefined) {
      context.addIssue({
        code: "custom",
        path: [index, "target_id"],
        message: `Row ${index + 1}, target_id: row ${first + 1} is about ${target_type} ${target_id} already`,
      })
    }
    seen.set(key, first ?? index)
  })
})

export const AdminSetLeadTimes = z.strictObject({ lead_times: leadTimes })
export type AdminSetLeadTimesType = z.infer<typeof AdminSetLeadTimes>

const postcode = z
  .string()
  .transform(plainPostcode)
  .pipe(
    z.string().regex(/^[A-Z0-9]{1,10}$/, {
      error: fieldMust("a postcode or its start"),
    })
  )

export const AdminSetDeliveryAreas = z.strictObject({
  delivery_areas: rows(
    z.strictObject({
      name,
      country_code: z
        .string()
        .regex(/^[A-Za-z]{2}$/, { error: fieldMust("a country code like SE") })
        .toLowerCase(),
      postal_from: postcode,
      postal_to: postcode,
      weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    })
  ),
})
export type AdminSetDeliveryAreasType = z.infer<typeof AdminSetDeliveryAreas>

export const AdminSetClosedDays = z.strictObject({
  closed_days: rows(
    z.strictObject({ date: calendarDate, name: name.nullable().default(null) })
  ).superRefine((given, context) => {
    given.forEach(({ date }, index) => {
      const first = given.findIndex((each) => each.date === date)
      if (first < index) {
        context.addIssue({
          code: "custom",
          path: [index, "date"],
          message: `Row ${index + 1}, date: ${date} stands in row ${first + 1} already`,
        })
      }
    })
  }),
})
export type AdminSetClosedDaysType = z.infer<typeof AdminSetClosedDays>

export const AdminSetCarrierAccount = z.strictObject({
  carrier_account: z
    .strictObject({ carrier: name, account_number: name })
    .nullable(),
})
export type AdminSetCarrierAccountType = z.infer<typeof AdminSetCarrierAccount>
