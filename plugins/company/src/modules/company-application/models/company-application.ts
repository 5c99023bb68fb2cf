import { LANGUAGES } from "@medusa-b2b/kit/mail"
import { model } from "@medusajs/framework/utils"
import { APPLICATION_OUTCOMES } from "../../../domain/application/application-outcome"
import { APPLICATION_STATUSES } from "../../../domain/application/application-status"
import { CompanyApplicationEntry } from "./company-application-entry"
import { CompanyApplicationToken } from "./company-application-token"

/** A firm that wants to become a customer. */
export const CompanyApplication = model
  .define(
    { name: "CompanyApplication", tableName: "company_application" },
    {
      id: model.id({ prefix: "capp" }).primaryKey(),
      status: model.enum([...APPLICATION_STATUSES]).default("submitted"),
      /** Rises with every change: a decision names the one that it saw. */
      revision: model.number().default(1),
      /** Since when it is undecided; null once decided, so that the open ones sort first. */
      open_since: model.dateTime().nullable(),
      company_name: model.text().searchable(),
      /** Lower-case ISO 3166-1 alpha-2 code of the country of registration. */
      country_code: model.text(),
      /** As the country writes it; a sole trader's is a person's and masked outside of the detail page. */
      organization_number: model.text().searchable(),
      /** With its country's prefix. */
      vat_id: model.text().searchable().nullable(),
      first_name: model.text().searchable(),
      last_name: model.text().searchable(),
      /** Of the contact, in lower case. Never changes: the secret links went there. */
      email: model.text().searchable(),
      phone: model.text().nullable(),
      /** Language in which the contact is written to. */
      language: model.enum([...LANGUAGES]),
      /** Where invoices go. */
      billing_address: model.json(),
      /** Where goods go; null: where invoices go. */
      delivery_address: model.json().nullable(),
      /** Terms of payment and delivery that the firm hopes for, in its own words. */
      wanted_terms: model.text().nullable(),
      message: model.text().nullable(),
      /** Answers to the merchant's own fields, by key. */
      fields: model.json(),
      /** Admin user who decided. */
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      /** What became of it; null until it is approved. */
      outcome: model.enum([...APPLICATION_OUTCOMES]).nullable(),
      /** Company that was made of it, or that it joined. */
      company_id: model.text().nullable(),
      entries: model.hasMany(() => CompanyApplicationEntry, {
        mappedBy: "application",
      }),
      tokens: model.hasMany(() => CompanyApplicationToken, {
        mappedBy: "application",
      }),
    }
  )
  .cascades({ delete: ["entries", "tokens"] })
  .indexes([
    { name: "IDX_company_application_open", on: ["open_since", "created_at"] },
    { name: "IDX_company_application_email", on: ["email"] },
    {
      name: "IDX_company_application_organization_number",
      on: ["organization_number"],
    },
    {
      name: "IDX_company_application_company_id",
      on: ["company_id"],
      where: "company_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_application_open",
      expression: (columns) =>
        `(${columns.open_since} IS NOT NULL) = (${columns.status} IN ('submitted', 'asked_back'))`,
    },
    {
      name: "CK_company_application_decided",
      expression: (columns) =>
        `(${columns.decided_at} IS NOT NULL) = (${columns.status} IN ('approved', 'rejected'))`,
    },
    {
      name: "CK_company_application_company_of_approved",
      expression: (columns) =>
        `${columns.company_id} IS NULL OR ${columns.status} = 'approved'`,
    },
    {
      name: "CK_company_application_email_in_lower_case",
      expression: (columns) => `${columns.email} = lower(${columns.email})`,
    },
  ])
