import { LANGUAGES } from "@medusa-b2b/kit/mail"
import { APPLICATION_FIELD_TYPES } from "./domain/application/application-field"
import { z } from "@medusajs/framework/zod"

/** How the VAT of companies is decided. */
const TaxOptions = z.strictObject({
  /** Country in which you are registered for VAT and from which you deliver; null: `home_country`. */
  seller_country_code: z
    .string()
    .regex(/^[a-z]{2}$/i, "must be a code of two letters, such as se")
    .toLowerCase()
    .nullable()
    .default(null),
  /**
   * Domestic reverse charge of flagged products above this amount per invoice,
   * without VAT, by lower-case currency code in major units. In a currency that
   * is not named, VAT is charged.
   */
  reverse_charge_thresholds: z
    .record(
      z.string().regex(/^[a-z]{3}$/, "currencies are codes such as sek"),
      z.number().nonnegative()
    )
    .default({ sek: 100_000 }),
  /** Days after which an answer about an EU VAT id is asked for again; null: never. */
  recheck_vat_ids_days: z.int().min(1).max(3650).nullable().default(30),
})

/** The EU's register of VAT ids. */
const ViesOptions = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .default("https://ec.europa.eu/taxation_customs/vies/rest-api"),
  timeout_ms: z.number().int().min(100).max(60_000).default(8000),
  /** Your own VAT id: with it VIES gives its answers a number that proves them. */
  requester_vat_id: z.string().max(32).nullable().default(null),
})

const Label = z.strictObject({
  en: z.string().trim().min(1).max(255),
  sv: z.string().trim().min(1).max(255),
})

/** A question that the merchant adds to the application. */
const ApplicationField = z
  .strictObject({
    key: z
      .string()
      .max(64)
      .regex(
        /^[a-z][a-z0-9_]*$/,
        "must be lower-case letters, digits and underscores"
      ),
    type: z.enum(APPLICATION_FIELD_TYPES),
    required: z.boolean().default(false),
    label: Label,
    choices: z
      .array(
        z.strictObject({
          value: z.string().trim().min(1).max(255),
          label: Label,
        })
      )
      .min(1)
      .max(100)
      .optional(),
  })
  .refine(({ type, choices }) => (type === "choice") === Boolean(choices), {
    message: "choices belong to a field of the type choice, and it needs some",
    path: ["choices"],
  })

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
  /** Address of the admin, for the links in mails to staff; null: Medusa's `admin.backendUrl`, else this machine's. */
  admin_url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Country of companies that name none: by its rules organisation numbers are checked. */
  home_country: z
    .string()
    .regex(/^[a-z]{2}$/, "must be a lower-case code of two letters")
    .default("se"),
  /** Questions that an application asks beside the usual ones. */
  application_fields: z
    .array(ApplicationField)
    .max(50)
    .refine(
      (fields) => new Set(fields.map(({ key }) => key)).size === fields.length,
      "two fields have the same key"
    )
    .default([]),
  /** Open applications of the same e-mail address. */
  max_open_applications: z.int().min(1).max(100).default(3),
  /** Applications an hour that a server takes from one client address. */
  applications_per_hour: z.int().min(1).max(10_000).default(20),
  /**
   * Days without any change after which an application that came to nothing is
   * erased: rejected, withdrawn, or asked back and never answered; null: never.
   */
  application_retention_days: z.int().min(1).max(3650).nullable().default(null),
  /** Language of mails to whom neither person nor company has chosen one. */
  default_language: z.enum(LANGUAGES).default("sv"),
  /** How many days an invitation can be accepted. */
  invitation_days: z.number().int().min(1).max(365).default(14),
  /** Invitations that the members of a company make within a day; staff and imports are not counted. */
  member_invitations_per_day: z.int().min(0).max(10_000).default(100),
  /** Letters a minute that leave the queue of invited members of an import, over all servers. */
  invitations_per_minute: z.number().int().min(1).max(10_000).default(60),
  /** Roles that companies define for themselves. */
  custom_roles: z
    .strictObject({
      /** Whether companies may define roles; those that they have stay. */
      enabled: z.boolean().default(true),
      /** What may be in them, by permission; null: all that is installed. */
      permissions: z.array(z.string()).nullable().default(null),
    })
    .prefault({}),
  tax: TaxOptions.prefault({}),
  /** Where VAT ids are checked; null: by staff alone. */
  vies: ViesOptions.nullable().prefault({}),
})

export type CompanyOptions = z.infer<typeof optionsSchema>

/** Country from which you deliver, lower-case ISO 3166-1 alpha-2. */
export const sellerCountry = ({
  tax,
  home_country,
}: Pick<CompanyOptions, "tax" | "home_country">): string =>
  tax.seller_country_code ?? home_country
