import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { LANGUAGES } from "../domain/language"
import { isGln } from "../domain/gln"

/** Longest page that a list gives. */
export const PAGE_LIMIT = 200

/** A name of a thing or a person. */
export const Name = z.string().trim().min(1).max(255)

/** An id, a number, a code. */
export const Short = z.string().trim().min(1).max(255)

/** Language of the post that somebody gets. */
export const LanguageName = z.enum(LANGUAGES)

/** Global Location Number; spaces between its groups are left out. */
export const Gln = z
  .string()
  .max(32)
  .transform((text) => text.replace(/\s/g, ""))
  .refine(isGln, "gln must be 13 digits with a right check digit")

/** A standing role, or the id of one that a company has defined; which are to be had, the module decides. */
export const RoleKey = Short

/** Yes or no in a query. */
export const booleanParam = z
  .enum(["true", "false"])
  .transform((word) => word === "true")

/** One value or several of them, as in `?status=a` and `?status[]=a&status[]=b`. */
export const oneOrMore = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(value).max(PAGE_LIMIT)]).optional()

/** Page, order and fields of a list. */
export const pageParams = (order?: string) =>
  createSelectParams().extend({
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
    order: order
      ? z.string().max(255).default(order)
      : z.string().max(255).optional(),
  })

/** Lower-case ISO 3166-1 alpha-2 code of a country. */
export const CountryCode = z
  .string()
  .regex(
    /^[a-z]{2}$/i,
    "country_code must be a code of two letters, such as se"
  )
  .toLowerCase()
