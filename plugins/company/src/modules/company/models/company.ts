import { model } from "@medusajs/framework/utils"
import { COMPANY_KINDS } from "../../../domain/company-kind"
import { COMPANY_STATUSES } from "../../../domain/effective-status"
import { LANGUAGES } from "../../../domain/language"
import { CompanyInvitation } from "./company-invitation"
import { CompanyMember } from "./company-member"
import { CompanyRole } from "./company-role"

/** A node in a tree of companies: a group, a legal entity, or a unit of one. */
export const Company = model
  .define(
    { name: "Company", tableName: "company" },
    {
      id: model.id({ prefix: "comp" }).primaryKey(),
      name: model.text().searchable(),
      /** Settled at creation: what hangs below depends on it. */
      kind: model.enum([...COMPANY_KINDS]),
      /** The company right above; null for a root. */
      parent: model
        .belongsTo(() => Company, { mappedBy: "children" })
        .nullable(),
      children: model.hasMany(() => Company, { mappedBy: "parent" }),
      /** Ids from the root down to this company, `/comp_a/comp_b/`. Written by the service alone. */
      path: model.text(),
      /** Own status; the one that counts is the strictest on the path. */
      status: model.enum([...COMPANY_STATUSES]).default("active"),
      /** Why the company has this status, for staff. */
      status_reason: model.text().nullable(),
      /** Lower-case ISO 3166-1 alpha-2 code of the country whose register has the legal entity; null where it has no number. */
      country_code: model.text().nullable(),
      /** Of a legal entity; its units' is their legal entity's. */
      organization_number: model.text().searchable().nullable(),
      /** Of a legal entity; its units' is their legal entity's. */
      vat_id: model.text().searchable().nullable(),
      /** Lower-case ISO 4217 code that the company trades in; null: the region's. */
      currency_code: model.text().nullable(),
      /** IANA zone by which the company's calendar rules count. */
      time_zone: model.text().default("Europe/Stockholm"),
      /** Admin user who looks after the company and, unless they have their own, those below. */
      representative_id: model.text().nullable(),
      /** Medusa customer group of the company's members, for promotions and segments. */
      customer_group_id: model.text().nullable(),
      /** Number or key of the company in the merchant's other system. */
      external_id: model.text().searchable().nullable(),
      /** Language of its post; null: the nearest ancestor's. */
      language: model.enum([...LANGUAGES]).nullable(),
      /** Global Location Number, 13 digits; null: the nearest ancestor's. */
      gln: model.text().searchable().nullable(),
      /** Address for electronic papers, `0007:5560360793`; null: the nearest ancestor's. */
      peppol_id: model.text().nullable(),
      /** Whether the member who ordered gets the confirmation too; null: the nearest ancestor's word, else yes. */
      order_confirmation_to_buyer: model.boolean().nullable(),
      /** Whether goods go to addresses on file only; null: the nearest ancestor's word, else no. */
      only_addresses_on_file: model.boolean().nullable(),
      /** What is asked of an order's references; null: what the nearest ancestor asks. */
      reference_rules: model.json().nullable(),
      metadata: model.json().nullable(),
      members: model.hasMany(() => CompanyMember, { mappedBy: "company" }),
      roles: model.hasMany(() => CompanyRole, { mappedBy: "company" }),
      invitations: model.hasMany(() => CompanyInvitation, {
        mappedBy: "company",
      }),
    }
  )
  .cascades({ delete: ["members", "roles", "invitations"] })
  .indexes([
    {
      name: "IDX_company_organization_number_unique",
      on: ["organization_number"],
      unique: true,
      where: "organization_number IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_external_id_unique",
      on: ["external_id"],
      unique: true,
      where: "external_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_representative_id",
      on: ["representative_id"],
      where: "representative_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_numbers_of_legal_entity",
      expression: (columns) =>
        `${columns.kind} = 'legal_entity' OR (${columns.organization_number} IS NULL AND ${columns.vat_id} IS NULL)`,
    },
    {
      name: "CK_company_gln",
      expression: (columns) =>
        `${columns.gln} IS NULL OR ${columns.gln} ~ '^[0-9]{13}$'`,
    },
    {
      name: "CK_company_parent_is_another",
      expression: (columns) =>
        `parent_id IS NULL OR parent_id <> ${columns.id}`,
    },
  ])
