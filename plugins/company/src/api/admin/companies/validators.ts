import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { COMPANY_KINDS } from "../../../domain/company-kind"
import { COMPANY_STATUSES } from "../../../domain/effective-status"
import { PATTERN_MAX_LENGTH } from "../../../domain/reference-pattern"
import { isPeppolId } from "../../../domain/peppol-id"
import { isTimeZone } from "../../../domain/time-zone"
import {
  CountryCode,
  Gln,
  LanguageName,
  Name,
  oneOrMore,
  pageParams,
  RoleKey,
  Short,
} from "../../validators"

const ReferenceRule = z.strictObject({
  required: z.boolean().default(false),
  pattern: z.string().max(PATTERN_MAX_LENGTH).nullable().default(null),
})

/** What is asked of references; a field left out is neither required nor checked. */
const ReferenceRules = z.strictObject({
  purchase_order_number: ReferenceRule.optional(),
  buyer_reference: ReferenceRule.optional(),
  goods_marking: ReferenceRule.optional(),
  cost_centre: ReferenceRule.optional(),
})

const Metadata = z.record(z.string().max(255), z.unknown())

export const AdminCreateCompany = z.strictObject({
  name: Name,
  kind: z.enum(COMPANY_KINDS),
  parent_id: Short.nullable().optional(),
  status: z.enum(["pending", "active"]).optional(),
  country_code: CountryCode.nullable().optional(),
  organization_number: z.string().trim().min(1).max(32).nullable().optional(),
  vat_id: z.string().trim().min(1).max(32).nullable().optional(),
  currency_code: z
    .string()
    .regex(
      /^[a-z]{3}$/i,
      "currency_code must be a code of three letters, such as sek"
    )
    .toLowerCase()
    .nullable()
    .optional(),
  time_zone: z
    .string()
    .max(64)
    .refine(
      isTimeZone,
      "time_zone must be an IANA time zone, such as Europe/Stockholm"
    )
    .optional(),
  representative_id: Short.nullable().optional(),
  external_id: Short.nullable().optional(),
  language: LanguageName.nullable().optional(),
  gln: Gln.nullable().optional(),
  peppol_id: z
    .string()
    .trim()
    .max(64)
    .refine(
      isPeppolId,
      "peppol_id must be a scheme and a number, such as 0007:5560360793"
    )
    .nullable()
    .optional(),
  order_confirmation_to_buyer: z.boolean().nullable().optional(),
  only_addresses_on_file: z.boolean().nullable().optional(),
  reference_rules: ReferenceRules.nullable().optional(),
  metadata: Metadata.nullable().optional(),
})

export type AdminCreateCompany = z.infer<typeof AdminCreateCompany>

/** Kind, place and status are not changed here: the kind stays, the others have routes of their own. */
export const AdminUpdateCompany = AdminCreateCompany.omit({
  kind: true,
  parent_id: true,
  status: true,
}).partial()

export type AdminUpdateCompany = z.infer<typeof AdminUpdateCompany>

export const AdminMoveCompany = z.strictObject({ parent_id: Short.nullable() })

export type AdminMoveCompany = z.infer<typeof AdminMoveCompany>

/** Why, for staff. */
export const AdminChangeCompanyStatus = z.strictObject({
  reason: z.string().trim().max(4000).nullable().optional(),
})

export type AdminChangeCompanyStatus = z.infer<typeof AdminChangeCompanyStatus>

export const AdminGetCompaniesParams = pageParams("name").extend({
  q: z.string().max(255).optional(),
  id: oneOrMore(Short),
  status: oneOrMore(z.enum(COMPANY_STATUSES)),
  kind: oneOrMore(z.enum(COMPANY_KINDS)),
  external_id: oneOrMore(Short),
  parent_id: z.preprocess(
    (value) => (value === "null" ? null : value),
    Short.nullable().optional()
  ),
})

export const AdminGetCompanyParams = createSelectParams()

export const AdminGetMembersParams = pageParams("created_at").extend({
  role: oneOrMore(RoleKey),
})

export const AdminAddMember = z
  .strictObject({
    customer_id: Short.optional(),
    email: z.email().max(255).optional(),
    first_name: Name.nullable().optional(),
    last_name: Name.nullable().optional(),
    role: RoleKey,
    is_default: z.boolean().optional(),
    external_id: Short.nullable().optional(),
    language: LanguageName.nullable().optional(),
  })
  .refine(({ customer_id, email }) => Boolean(customer_id) !== Boolean(email), {
    message: "Give either customer_id or email, not both",
    path: ["customer_id"],
  })

export type AdminAddMember = z.infer<typeof AdminAddMember>

export const AdminUpdateMember = z.strictObject({
  role: RoleKey.optional(),
  is_default: z.boolean().optional(),
  external_id: Short.nullable().optional(),
  language: LanguageName.nullable().optional(),
})

export type AdminUpdateMember = z.infer<typeof AdminUpdateMember>
