import { LANGUAGES, PAPER_KINDS } from "@medusa-b2b/kit/mail"
import { model } from "@medusajs/framework/utils"

/** A mail address of a company, and which papers go there. */
export const CompanyContactPoint = model
  .define(
    { name: "CompanyContactPoint", tableName: "company_contact_point" },
    {
      id: model.id({ prefix: "ccpt" }).primaryKey(),
      /** Company whose papers go there, and those of the companies below it without one of their own. */
      company_id: model.text(),
      /** Person or desk, e.g. `Accounts payable`. */
      name: model.text().searchable(),
      /** In lower case; once per company. */
      email: model.text().searchable(),
      /** Language of the mails; null: the company's. */
      language: model.enum([...LANGUAGES]).nullable(),
      /** Papers that go there; none: it only stands in the book. */
      papers: model.array(),
      /** The contact's code in the merchant's ERP; once per company. */
      external_id: model.text().searchable().nullable(),
      metadata: model.json().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_contact_point_email_unique",
      on: ["company_id", "email"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_company_contact_point_external_id_unique",
      on: ["company_id", "external_id"],
      unique: true,
      where: "external_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_contact_point_email_in_lower_case",
      expression: (columns) => `${columns.email} = lower(${columns.email})`,
    },
    {
      name: "CK_company_contact_point_papers",
      expression: (columns) =>
        `${columns.papers} <@ array[${PAPER_KINDS.map((paper) => `'${paper}'`).join(", ")}]::text[]`,
    },
  ])
