import { z } from "@medusajs/framework/zod"
import { CountryCode, LanguageName, Name, Short } from "../../validators"

const TEXT_MAX_LENGTH = 4000

const Text = z.string().trim().max(TEXT_MAX_LENGTH)

/** Left empty it is the same as left out. */
const orNull = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess(
    (value) =>
      typeof value === "string" && value.trim() === "" ? null : value,
    inner.nullable().default(null)
  )

const Address = z.strictObject({
  address_1: Name,
  address_2: orNull(Name),
  postal_code: z.string().trim().min(1).max(32),
  city: Name,
  country_code: CountryCode,
})

const MOST_FIELDS = 50

const Fields = z
  .record(
    z.string().max(64),
    z
      .union([z.string().max(TEXT_MAX_LENGTH), z.number(), z.boolean()])
      .nullable()
  )
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS, {
    message: `fields may have ${MOST_FIELDS} answers at most`,
  })

/** What an applicant says about the firm. */
const Application = z.strictObject({
  company_name: Name,
  country_code: CountryCode,
  organization_number: z.string().trim().min(1).max(32),
  vat_id: orNull(z.string().trim().max(32)),
  first_name: Name,
  last_name: Name,
  phone: orNull(z.string().trim().max(64)),
  billing_address: Address,
  delivery_address: Address.nullable().default(null),
  wanted_terms: orNull(Text),
  message: orNull(Text),
  fields: Fields.default({}),
})

export const StoreApply = Application.extend({
  email: z.email().max(255),
  language: LanguageName,
  /** Shown to nobody: what fills it in is no person. */
  website: z.string().max(255).optional(),
})

export type StoreApply = z.infer<typeof StoreApply>

const Token = Short

export const StoreLookUpApplication = z.strictObject({ token: Token })

export type StoreLookUpApplication = z.infer<typeof StoreLookUpApplication>

export const StoreWithdrawApplication = StoreLookUpApplication

/** Without the defaults: what is left out stays as it was. */
const Changes = z.strictObject({
  company_name: Name.optional(),
  country_code: CountryCode.optional(),
  organization_number: z.string().trim().min(1).max(32).optional(),
  vat_id: z.string().trim().max(32).nullable().optional(),
  first_name: Name.optional(),
  last_name: Name.optional(),
  phone: z.string().trim().max(64).nullable().optional(),
  billing_address: Address.optional(),
  delivery_address: Address.nullable().optional(),
  wanted_terms: Text.nullable().optional(),
  message: Text.nullable().optional(),
  fields: Fields.optional(),
})

export const StoreFollowUpApplication = z
  .strictObject({
    token: Token,
    text: Text.nullable().optional(),
    changes: Changes.optional(),
  })
  .refine(
    ({ text, changes }) => text || Object.keys(changes ?? {}).length > 0,
    { message: "Give a text, changes, or both", path: ["text"] }
  )

export type StoreFollowUpApplication = z.infer<typeof StoreFollowUpApplication>
