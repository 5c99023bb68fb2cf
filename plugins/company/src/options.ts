import { LANGUAGES } from "@medusa-b2b/kit/mail"
import { z } from "@medusajs/framework/zod"

/** Options of the company plugin. */
export const optionsSchema = z.strictObject({
  /** Whether only companies may order: a cart without a company is refused at the door. */
  require_company: z.boolean().default(true),
  /** Whether prices and stock levels are kept from those who act for no company that may see them. */
  hide_prices: z.boolean().default(false),
  /** Whether the catalogue is kept from those who act for no company. */
  closed_shop: z.boolean().default(false),
  /** Address of the storefront, for the links in mails. */
  storefront_url: z
    .url({ protocol: /^https?$/ })
    .default("http://localhost:9000/shop"),
  /** Country of companies that name none: by its rules organisation numbers are checked. */
  home_country: z
    .string()
    .regex(/^[a-z]{2}$/, "must be a lower-case code of two letters")
    .default("se"),
  /** Language of mails to whom neither person nor company has chosen one. */
  default_language: z.enum(LANGUAGES).default("sv"),
  /** How many days an invitation can be accepted. */
  invitation_days: z.number().int().min(1).max(365).default(14),
  /** Roles that companies define for themselves. */
  custom_roles: z
    .strictObject({
      /** Whether companies may define roles; those that they have stay. */
      enabled: z.boolean().default(true),
      /** What may be in them, by permission; null: all that is installed. */
      permissions: z.array(z.string()).nullable().default(null),
    })
    .prefault({}),
})

export type CompanyOptions = z.infer<typeof optionsSchema>
