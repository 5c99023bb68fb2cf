import { model } from "@medusajs/framework/utils"
import { TAX_TREATMENTS } from "../../../domain/tax/tax-treatment"

/** What staff settled about a legal entity's VAT; without a row everything is decided by the facts. */
export const CompanyTaxProfile = model
  .define(
    { name: "CompanyTaxProfile", tableName: "company_tax_profile" },
    {
      id: model.id({ prefix: "ctax" }).primaryKey(),
      /** The legal entity; its units' profile is this one. */
      company_id: model.text(),
      /** Lower-case ISO 3166-1 alpha-2 code of where it is established; null: where its VAT id was given. */
      country_code: model.text().nullable(),
      treatment: model.enum([...TAX_TREATMENTS]).default("auto"),
      /** Why the entity is exempt, printed on its papers. */
      exempt_ground: model.text().nullable(),
      /** Last day on which the exemption counts, `YYYY-MM-DD` in the company's time zone; null: without end. */
      exempt_until: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_tax_profile_company_id_unique",
      on: ["company_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_tax_profile_exempt_has_ground",
      expression: (columns) =>
        `${columns.treatment} <> 'exempt' OR ${columns.exempt_ground} IS NOT NULL`,
    },
    {
      name: "CK_company_tax_profile_exempt_until_is_a_day",
      expression: (columns) =>
        `${columns.exempt_until} IS NULL OR ${columns.exempt_until} ~ '^\\d{4}-\\d{2}-\\d{2}$'`,
    },
  ])
